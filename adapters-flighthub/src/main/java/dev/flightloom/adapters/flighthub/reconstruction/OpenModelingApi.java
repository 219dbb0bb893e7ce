package dev.flightloom.adapters.flighthub.reconstruction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestResponse;

/** Open modeling (contract chapter 10); every call names its project. */
@Path("/openapi/v0.1/open_model")
interface OpenModelingApi {
  /** The header that names the project. */
  String PROJECT = "X-Project-Uuid";

  /** A post without a body (chapter 10.1). */
  @POST
  @Path("stores/obtain_token")
  RestResponse<Envelope<GrantWire>> obtainToken(@HeaderParam(PROJECT) String project);

  @POST
  @Path("stores/upload_callback")
  RestResponse<Envelope<CallbackAnswerWire>> uploadCallback(
      @HeaderParam(PROJECT) String project, CallbackWire callback);

  @GET
  @Path("resource/{resource}")
  RestResponse<Envelope<ResourceWire>> resource(
      @HeaderParam(PROJECT) String project, @PathParam("resource") String resource);

  @DELETE
  @Path("resource/{resource}")
  RestResponse<Envelope<JsonNode>> deleteResource(
      @HeaderParam(PROJECT) String project, @PathParam("resource") String resource);

  @POST
  @Path("models/reconstruction/start")
  RestResponse<Envelope<StartAnswerWire>> start(
      @HeaderParam(PROJECT) String project, StartWire start);

  @POST
  @Path("models/{model}/reconstruction/stop")
  RestResponse<Envelope<JsonNode>> stop(
      @HeaderParam(PROJECT) String project, @PathParam("model") String model);

  @GET
  @Path("models/running")
  RestResponse<Envelope<ModelListWire>> running(@HeaderParam(PROJECT) String project);

  @GET
  @Path("models/{model}")
  RestResponse<Envelope<ModelWire>> model(
      @HeaderParam(PROJECT) String project, @PathParam("model") String model);

  @DELETE
  @Path("models/{model}")
  RestResponse<Envelope<JsonNode>> deleteModel(
      @HeaderParam(PROJECT) String project, @PathParam("model") String model);
}
