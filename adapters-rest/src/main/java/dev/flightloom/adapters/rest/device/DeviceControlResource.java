package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Callers;
import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.application.device.port.in.AcquireControl;
import dev.flightloom.application.device.port.in.ReleaseControl;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.device.DeviceSn;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who controls an aircraft. */
@Path("/api/v1/projects/{project}/devices/{sn}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Devices")
class DeviceControlResource {

  private final FindProject findProject;
  private final JsonBodies bodies;
  private final Callers callers;
  private final AcquireControl acquireControl;
  private final ReleaseControl releaseControl;

  DeviceControlResource(
      FindProject findProject,
      JsonBodies bodies,
      Callers callers,
      AcquireControl acquireControl,
      ReleaseControl releaseControl) {
    this.findProject = findProject;
    this.bodies = bodies;
    this.callers = callers;
    this.acquireControl = acquireControl;
    this.releaseControl = releaseControl;
  }

  @POST
  @Path("control")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "acquireControl",
      summary = "Take control of an aircraft or its cameras",
      description =
          "Needs flightloom.commands.enabled. It may be taken from somebody, and by anybody at any"
              + " time.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = ControlRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "FlightHub accepted it.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost and could not be looked up.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  public Response acquire(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("sn")
          @Parameter(
              description = "Serial number.",
              schema = @Schema(type = SchemaType.STRING),
              example = "8DCKTEST0001")
          DeviceSn sn,
      InputStream body) {
    var claim = bodies.read(body, ControlRequest::read).toClaim(sn);
    var id = findProject.find(project).id();
    return OutcomeResponse.show(
        acquireControl.acquire(callers.actor(), id, claim), ControlResponse::of);
  }

  @DELETE
  @Path("control")
  @Operation(
      operationId = "releaseControl",
      summary = "Give control of an aircraft or its cameras back",
      description =
          "Needs flightloom.commands.enabled. Query parameters say what, as a DELETE should have no"
              + " body.")
  @APIResponse(
      responseCode = "200",
      description = "FlightHub accepted it.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost and could not be looked up.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  public Response release(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("sn")
          @Parameter(
              description = "Serial number.",
              schema = @Schema(type = SchemaType.STRING),
              example = "8DCKTEST0001")
          DeviceSn sn,
      @QueryParam("flight")
          @DefaultValue("false")
          @Parameter(
              description = "Give the control of the flight back.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          String flight,
      @QueryParam("camera")
          @Parameter(description = "Cameras, repeated or separated by commas.", example = "81-0-0")
          List<String> cameras) {
    var claim = ControlRequest.ofQuery(flight, cameras).toClaim(sn);
    var id = findProject.find(project).id();
    return OutcomeResponse.show(
        releaseControl.release(callers.actor(), id, claim), ControlResponse::of);
  }
}
