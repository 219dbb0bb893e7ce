package dev.flightloom.adapters.flighthub.annotation;

import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** Annotation Management (contract chapter 9); nothing lists, changes or deletes in V1.0. */
@Path("/openapi/v0.1/map/element")
interface AnnotationApi {

  @POST
  RestResponse<Envelope<AnnotationCreatedWire>> create(
      @HeaderParam("X-Project-Uuid") String project, AnnotationWire annotation);
}
