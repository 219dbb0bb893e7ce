package dev.flightloom.adapters.flighthub.flighttask;

import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestResponse;

/** Task Management (contract chapter 6). */
@Path("/openapi/v0.1/flight-task")
interface FlightTaskApi {

  @GET
  @Path("{task}")
  RestResponse<Envelope<FlightTaskWire>> information(
      @HeaderParam("X-Project-Uuid") String project, @PathParam("task") String task);
}
