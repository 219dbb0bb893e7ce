package dev.flightloom.adapters.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with a problem where a request ends before any resource sees it. */
@ApplicationScoped
class HttpEdge {

  private static final String OURS = "/api/*";

  /** Before Quarkus' own limit, which answers without a body. */
  private static final int BEFORE_ALL_BUT_THE_ID = Integer.MIN_VALUE + 1;

  private final ObjectMapper json;
  private final long largestBody;

  HttpEdge(
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K")
          MemorySize largestBody) {
    this.json = json;
    this.largestBody = largestBody.asLongValue();
  }

  void install(@Observes Router router) {
    router.route(OURS).order(BEFORE_ALL_BUT_THE_ID).handler(this::limit);
    router.route(OURS).last().handler(context -> answer(context, unknown(context)));
  }

  private void limit(RoutingContext context) {
    var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= largestBody) {
      context.next();
      return;
    }
    context.response().putHeader(HttpHeaders.CONNECTION, "close");
    answer(
        context,
        Problems.of(413, "The body has " + length + " bytes; the limit is " + largestBody + "."));
  }

  private static Problem unknown(RoutingContext context) {
    return Problems.of(404, context.request().method() + " " + context.request().path());
  }

  private void answer(RoutingContext context, Problem problem) {
    var id = String.valueOf(context.request().getHeader(RequestIds.HEADER));
    var complete = problem.at(String.valueOf(context.request().path()), id);
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(text(complete));
  }

  private String text(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a problem that cannot be written", bug);
    }
  }
}
