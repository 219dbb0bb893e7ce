package dev.flightloom.adapters.flighthub.media;

import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestResponse;

/** Media of a flight task (contract chapter 6.4). */
@Path("/openapi/v0.1/flight-task/{task}/media")
interface MediaApi {

  @GET
  RestResponse<Envelope<MediaListWire>> media(
      @HeaderParam("X-Project-Uuid") String project, @PathParam("task") String task);
}
