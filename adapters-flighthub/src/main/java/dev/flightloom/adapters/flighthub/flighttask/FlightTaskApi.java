package dev.flightloom.adapters.flighthub.flighttask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** Task Management (contract chapter 6). */
@Path("/openapi/v0.1/flight-task")
interface FlightTaskApi {

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  RestResponse<Envelope<CreatedTaskWire>> create(
      @HeaderParam("X-Project-Uuid") String project,
      @HeaderParam("X-Request-Id") String request,
      TaskOrderWire order);

  @PUT
  @Path("{task}/status")
  @Consumes(MediaType.APPLICATION_JSON)
  RestResponse<Envelope<JsonNode>> change(
      @HeaderParam("X-Project-Uuid") String project,
      @HeaderParam("X-Request-Id") String request,
      @PathParam("task") String task,
      StatusWire status);

  @GET
  @Path("list")
  RestResponse<Envelope<ListedTaskWire.ListWire>> list(
      @HeaderParam("X-Project-Uuid") String project,
      @QueryParam("sn") String dock,
      @QueryParam("begin_at") long fromUnixSeconds,
      @QueryParam("end_at") long untilUnixSeconds);

  @GET
  @Path("{task}")
  RestResponse<Envelope<FlightTaskWire>> information(
      @HeaderParam("X-Project-Uuid") String project, @PathParam("task") String task);

  /** Body of a change of status; the word is {@code suspended} or {@code restored}. */
  record StatusWire(String status) {}
}
