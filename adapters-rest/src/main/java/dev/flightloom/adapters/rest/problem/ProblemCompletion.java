package dev.flightloom.adapters.rest.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Writes path and request id into problems, so that whoever makes one needs no request. */
class ProblemCompletion {

  @ServerResponseFilter
  void complete(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem) {
      response.setEntity(
          problem.at(
              request.getUriInfo().getRequestUri().getRawPath(),
              request.getHeaderString(RequestIds.HEADER)));
    }
  }
}
