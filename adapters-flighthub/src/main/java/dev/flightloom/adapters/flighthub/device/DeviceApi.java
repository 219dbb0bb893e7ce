package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestResponse;

/** What is read of devices (contract chapters 3.2, 3.3, 4.1, 4.2 and 12.1). */
@Path("/openapi/v0.1")
interface DeviceApi {
  /** The header that names the project. */
  String PROJECT = "X-Project-Uuid";

  /** Without a project: FlightHub answers for the organisation (contract chapter 14, row 32). */
  @GET
  @Path("device")
  RestResponse<Envelope<TopologyListWire>> ofOrganisation();

  @GET
  @Path("project/device")
  RestResponse<Envelope<TopologyListWire>> ofProject(@HeaderParam(PROJECT) String project);

  @GET
  @Path("device/{sn}/state")
  RestResponse<Envelope<StateWire>> state(
      @HeaderParam(PROJECT) String project, @PathParam("sn") String sn);

  /** The numbers are separated by commas. */
  @GET
  @Path("device/hms")
  RestResponse<Envelope<HealthListWire>> health(
      @HeaderParam(PROJECT) String project, @QueryParam("device_sn_list") String numbers);

  @GET
  @Path("device/{sn}/relay_model")
  RestResponse<Envelope<RelayResultWire>> relayPairing(
      @HeaderParam(PROJECT) String project, @PathParam("sn") String sn);
}
