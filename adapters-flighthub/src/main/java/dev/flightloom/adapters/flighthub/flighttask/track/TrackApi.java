package dev.flightloom.adapters.flighthub.flighttask.track;

import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestResponse;

/** Trajectory (contract chapter 6.5). */
@Path("/openapi/v0.1/flight-task/{task}/track")
interface TrackApi {

  @GET
  RestResponse<Envelope<TrackWire>> track(
      @HeaderParam("X-Project-Uuid") String project, @PathParam("task") String task);
}
