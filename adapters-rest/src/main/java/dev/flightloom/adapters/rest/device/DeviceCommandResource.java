package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Callers;
import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.application.device.port.in.CommandDevice;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.device.DeviceSn;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
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

/** What is told to docks and set up once; longer than a page because of its descriptions. */
@Path("/api/v1/projects/{project}/devices/{sn}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Devices")
class DeviceCommandResource {

  private final FindProject findProject;
  private final JsonBodies bodies;
  private final Callers callers;
  private final CommandDevice commandDevice;
  private final DockSetups setups;

  DeviceCommandResource(
      FindProject findProject,
      JsonBodies bodies,
      Callers callers,
      CommandDevice commandDevice,
      DockSetups setups) {
    this.findProject = findProject;
    this.bodies = bodies;
    this.callers = callers;
    this.commandDevice = commandDevice;
    this.setups = setups;
  }

  @POST
  @Path("commands")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "commandDevice",
      summary = "Tell a dock to do something with its aircraft at once",
      description =
          "Needs flightloom.commands.enabled. For an aircraft the answer names the dock to"
              + " command.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = CommandRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "FlightHub accepted it.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost and could not be looked up.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  public Response command(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("sn")
          @Parameter(
              description = "Serial number.",
              schema = @Schema(type = SchemaType.STRING),
              example = "8DCKTEST0001")
          DeviceSn sn,
      InputStream body) {
    var command = bodies.read(body, CommandRequest::read).toCommand();
    var id = findProject.find(project).id();
    var wish = new CommandDevice.Command(callers.actor(), id, sn, command);
    return OutcomeResponse.accepted(commandDevice.command(wish));
  }

  @POST
  @Path("rtk-calibration")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "calibrateRtk",
      summary = "Calibrate a dock by a network RTK service",
      description =
          "Needs flightloom.commands.enabled. Account and password are passed on and kept nowhere.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = RtkRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "FlightHub accepted it.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost and could not be looked up.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  public Response calibrate(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("sn")
          @Parameter(
              description = "Serial number.",
              schema = @Schema(type = SchemaType.STRING),
              example = "8DCKTEST0001")
          DeviceSn sn,
      InputStream body) {
    var service = bodies.read(body, RtkRequest::read).toService();
    return setups.calibrate(callers.actor(), findProject.find(project).id(), sn, service);
  }

  @POST
  @Path("relay-pairing")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "startRelayPairing",
      summary = "Begin or end the pairing with a relay",
      description =
          "Needs flightloom.commands.enabled, and a private edition of FlightHub with relays.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = RelayPairingRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "FlightHub accepted it.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost and could not be looked up.",
      content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
  public Response pair(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("sn")
          @Parameter(
              description = "Serial number.",
              schema = @Schema(type = SchemaType.STRING),
              example = "8DCKTEST0001")
          DeviceSn sn,
      InputStream body) {
    var pairing = bodies.read(body, RelayPairingRequest::read).toPairing(sn);
    return setups.pair(callers.actor(), findProject.find(project).id(), pairing);
  }
}
