package dev.flightloom.adapters.rest.problem;

import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Throttled;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a resource throws into a problem. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  Response failure(Failure failure) {
    LOG.debugf(failure, "%s: %s", failure.code(), failure.message());
    var answer = Response.fromResponse(Problems.answer(Problems.of(failure)));
    return failure instanceof Throttled throttled
        ? answer.header(HttpHeaders.RETRY_AFTER, seconds(throttled)).build()
        : answer.build();
  }

  @ServerExceptionMapper
  Response ofHttp(WebApplicationException refused, ContainerRequestContext request) {
    if (refused.getCause() instanceof Failure ofParameter) {
      return failure(ofParameter);
    }
    var original = refused.getResponse();
    if (original.getEntity() instanceof Problem || original.getStatus() < 400) {
      return original;
    }
    var detail = detail(original.getStatus(), refused, request);
    return Problems.answer(Problems.of(original.getStatus(), detail));
  }

  @ServerExceptionMapper
  Response unexpected(Throwable bug, ContainerRequestContext request) {
    LOG.errorf(bug, "%s %s", request.getMethod(), request.getUriInfo().getPath());
    return Problems.answer(Problems.unexpected());
  }

  /** An id that its own record refuses tells why; everything else is said in our own words. */
  private static String detail(
      int status, WebApplicationException refused, ContainerRequestContext request) {
    if (status == 404 && refused.getCause() instanceof IllegalArgumentException id) {
      return "Nothing has this name: " + id.getMessage();
    }
    var line = request.getMethod() + " " + request.getUriInfo().getPath();
    return line + ": " + Response.Status.fromStatusCode(status);
  }

  private static long seconds(Throttled throttled) {
    return Math.max(1, throttled.retryAfter().plusMillis(999).toSeconds());
  }
}
