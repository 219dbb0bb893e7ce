package dev.flightloom.adapters.flighthub.livestream;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestResponse;

/** Livestream Management (contract chapter 5), by the paths of V1 (contract 14.24). */
@Path("/openapi/v0.1/live-stream")
interface LivestreamApi {
  /** The header that names the project. */
  String PROJECT = "X-Project-Uuid";

  @POST
  @Path("start")
  RestResponse<Envelope<StreamWire>> start(
      @HeaderParam(PROJECT) String project, StreamOrderWire order);

  @POST
  @Path("converter")
  RestResponse<Envelope<ForwarderCreatedWire>> createForwarder(
      @HeaderParam(PROJECT) String project, NewForwarderWire forwarder);

  @PUT
  @Path("converter/{forwarder}")
  RestResponse<Envelope<JsonNode>> switchForwarder(
      @HeaderParam(PROJECT) String project,
      @PathParam("forwarder") String forwarder,
      ForwarderSwitchWire wish);

  @GET
  @Path("converter")
  RestResponse<Envelope<ForwarderListWire>> forwarders(@HeaderParam(PROJECT) String project);

  @DELETE
  @Path("converter/{forwarder}")
  RestResponse<Envelope<JsonNode>> deleteForwarder(
      @HeaderParam(PROJECT) String project, @PathParam("forwarder") String forwarder);
}
