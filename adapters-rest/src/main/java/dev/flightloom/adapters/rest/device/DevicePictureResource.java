package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Callers;
import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.device.DeviceSn;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
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

/** What the video of a device shows. */
@Path("/api/v1/projects/{project}/devices/{sn}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Devices")
class DevicePictureResource {

  private final FindProject findProject;
  private final JsonBodies bodies;
  private final Callers callers;
  private final Pictures pictures;

  DevicePictureResource(
      FindProject findProject, JsonBodies bodies, Callers callers, Pictures pictures) {
    this.findProject = findProject;
    this.bodies = bodies;
    this.callers = callers;
    this.pictures = pictures;
  }

  @PUT
  @Path("camera")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeCamera",
      summary = "Show another camera of a dock",
      description = "Needs flightloom.commands.enabled.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = CameraRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "FlightHub accepted it.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost and could not be looked up.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  public Response camera(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("sn")
          @Parameter(
              description = "Serial number.",
              schema = @Schema(type = SchemaType.STRING),
              example = "8DCKTEST0001")
          DeviceSn sn,
      InputStream body) {
    var change = bodies.read(body, CameraRequest::read).toChange(sn);
    return pictures.show(callers.actor(), findProject.find(project).id(), change);
  }

  @PUT
  @Path("lens")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeLens",
      summary = "Show another lens of the camera of an aircraft",
      description = "Needs flightloom.commands.enabled and the control of the camera.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = LensRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "FlightHub accepted it.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost and could not be looked up.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  public Response lens(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("sn")
          @Parameter(
              description = "Serial number.",
              schema = @Schema(type = SchemaType.STRING),
              example = "8DCKTEST0001")
          DeviceSn sn,
      InputStream body) {
    var change = bodies.read(body, LensRequest::read).toChange(sn);
    return pictures.show(callers.actor(), findProject.find(project).id(), change);
  }

  @PUT
  @Path("stream-quality")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "setStreamQuality",
      summary = "Send the video of a camera in another quality",
      description = "Needs flightloom.commands.enabled and the control of the camera.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = QualityRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "FlightHub accepted it.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost and could not be looked up.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  public Response quality(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("sn")
          @Parameter(
              description = "Serial number.",
              schema = @Schema(type = SchemaType.STRING),
              example = "8DCKTEST0001")
          DeviceSn sn,
      InputStream body) {
    var change = bodies.read(body, QualityRequest::read).toChange(sn);
    return pictures.show(callers.actor(), findProject.find(project).id(), change);
  }
}
