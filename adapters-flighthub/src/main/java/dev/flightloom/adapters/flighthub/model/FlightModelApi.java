package dev.flightloom.adapters.flighthub.model;

import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestResponse;

/** Model Management (contract chapter 8); open modeling is another chapter. */
@Path("/openapi/v0.1/model")
interface FlightModelApi {
  /** The header that names the project. */
  String PROJECT = "X-Project-Uuid";

  @GET
  RestResponse<Envelope<FlightModelListWire>> list(@HeaderParam(PROJECT) String project);

  @GET
  @Path("{model}")
  RestResponse<Envelope<FlightModelWire>> details(
      @HeaderParam(PROJECT) String project, @PathParam("model") long model);

  @POST
  @Path("create")
  RestResponse<Envelope<ModelCreatedWire>> create(
      @HeaderParam(PROJECT) String project, FlightModelOrderWire order);

  @GET
  @Path("download-url/{file}")
  RestResponse<Envelope<DownloadUrlWire>> downloadUrl(
      @HeaderParam(PROJECT) String project, @PathParam("file") long file);
}
