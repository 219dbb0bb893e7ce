package dev.flightloom.adapters.flighthub.device;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** What moves devices (contract chapters 4.3 to 4.9 and 12.1). */
@Path("/openapi/v0.1/device")
@Consumes(MediaType.APPLICATION_JSON)
interface DeviceControlApi {
  /** The header that names the project. */
  String PROJECT = "X-Project-Uuid";

  /** The header that carries the id of the audit entry. */
  String REQUEST = "X-Request-Id";

  @POST
  @Path("{sn}/command")
  RestResponse<Envelope<JsonNode>> command(
      @HeaderParam(PROJECT) String project,
      @HeaderParam(REQUEST) String request,
      @PathParam("sn") String sn,
      CommandWire command);

  @POST
  @Path("change-camera")
  RestResponse<Envelope<JsonNode>> changeCamera(
      @HeaderParam(PROJECT) String project,
      @HeaderParam(REQUEST) String request,
      PictureWire.Camera change);

  @POST
  @Path("change-lens")
  RestResponse<Envelope<JsonNode>> changeLens(
      @HeaderParam(PROJECT) String project,
      @HeaderParam(REQUEST) String request,
      PictureWire.Lens change);

  @PUT
  @Path("stream/quality")
  RestResponse<Envelope<JsonNode>> changeQuality(
      @HeaderParam(PROJECT) String project,
      @HeaderParam(REQUEST) String request,
      PictureWire.Quality change);

  @POST
  @Path("control")
  RestResponse<Envelope<HoldingWire>> acquire(
      @HeaderParam(PROJECT) String project, @HeaderParam(REQUEST) String request, ClaimWire claim);

  /** A DELETE that carries a body, which some HTTP stacks drop (contract chapter 15.25). */
  @DELETE
  @Path("control")
  RestResponse<Envelope<HoldingWire>> release(
      @HeaderParam(PROJECT) String project, @HeaderParam(REQUEST) String request, ClaimWire claim);

  @POST
  @Path("{sn}/rtk")
  RestResponse<Envelope<CalibrationWire>> calibrate(
      @HeaderParam(PROJECT) String project,
      @HeaderParam(REQUEST) String request,
      @PathParam("sn") String sn,
      RtkServiceWire service);

  @POST
  @Path("relay_model")
  RestResponse<Envelope<JsonNode>> pairRelay(
      @HeaderParam(PROJECT) String project,
      @HeaderParam(REQUEST) String request,
      RelayPairingWire pairing);
}
