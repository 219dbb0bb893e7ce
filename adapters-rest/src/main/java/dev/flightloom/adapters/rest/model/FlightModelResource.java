package dev.flightloom.adapters.rest.model;

import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.adapters.rest.param.Outcomes;
import dev.flightloom.application.model.port.in.CreateFlightModel;
import dev.flightloom.application.model.port.in.FindFlightModel;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.model.FlightModelId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders and shows models made from flights. */
@Path("/api/v1/projects/{project}/models")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Models")
class FlightModelResource {

  private final FindProject findProject;
  private final CreateFlightModel createFlightModel;
  private final FindFlightModel findFlightModel;
  private final JsonBodies bodies;

  FlightModelResource(
      FindProject findProject,
      CreateFlightModel createFlightModel,
      FindFlightModel findFlightModel,
      JsonBodies bodies) {
    this.findProject = findProject;
    this.createFlightModel = createFlightModel;
    this.findFlightModel = findFlightModel;
    this.bodies = bodies;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createFlightModel",
      summary = "Order models from the photos of a flight",
      description =
          "FlightHub's older reconstruction; reconstructions of this service use open modeling."
              + " Sent once. The model appears in the list when it is finished.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = FlightModelRequest.Body.class)))
  @APIResponse(
      responseCode = "201",
      description = "FlightHub makes it.",
      content = @Content(schema = @Schema(implementation = FlightModelCreationResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost.",
      content = @Content(schema = @Schema(implementation = FlightModelCreationResponse.class)))
  public Response create(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      InputStream body) {
    var request = bodies.read(body, FlightModelRequest::read);
    var creation = createFlightModel.create(request.toCommand(findProject.find(project)));
    return Outcomes.answer(creation.outcome(), FlightModelCreationResponse.of(creation));
  }

  @GET
  @Path("{model}")
  @Operation(
      operationId = "findFlightModel",
      summary = "Find one model made from a flight",
      description = "Asks FlightHub each time, as the addresses expire.")
  @APIResponse(responseCode = "200", description = "The model.")
  public FlightModelDetailsResponse find(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("model")
          @Parameter(
              description = "Id of the model.",
              schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"),
              example = "9001")
          FlightModelId model) {
    return FlightModelDetailsResponse.of(
        findFlightModel.find(findProject.find(project).id(), model));
  }
}
