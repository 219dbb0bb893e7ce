package dev.flightloom.adapters.flighthub.wayline;

import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestResponse;

/** Flight Route Management (contract chapter 7). */
@Path("/openapi/v0.1/wayline")
interface WaylineApi {

  @GET
  RestResponse<Envelope<WaylineListWire>> list(@HeaderParam("X-Project-Uuid") String project);

  @GET
  @Path("{id}")
  RestResponse<Envelope<WaylineWire>> details(
      @HeaderParam("X-Project-Uuid") String project, @PathParam("id") String id);

  /** Any further member in the body is answered with 500 (contract chapter 7.1). */
  @POST
  @Path("finish-upload")
  RestResponse<Envelope<UploadedWire>> finishUpload(
      @HeaderParam("X-Project-Uuid") String project, FinishUploadWire body);
}
