package dev.flightloom.adapters.rest.device;

import dev.flightloom.application.device.port.in.FindDevice;
import dev.flightloom.application.device.port.in.ShowHealth;
import dev.flightloom.application.device.port.in.ShowRelayPairing;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.device.DeviceSn;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one device tells. */
@Path("/api/v1/projects/{project}/devices/{sn}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Devices")
class DeviceStateResource {

  private final FindProject findProject;
  private final FindDevice findDevice;
  private final ShowHealth showHealth;
  private final ShowRelayPairing showRelayPairing;

  DeviceStateResource(
      FindProject findProject,
      FindDevice findDevice,
      ShowHealth showHealth,
      ShowRelayPairing showRelayPairing) {
    this.findProject = findProject;
    this.findDevice = findDevice;
    this.showHealth = showHealth;
    this.showRelayPairing = showRelayPairing;
  }

  @GET
  @Operation(
      operationId = "findDevice",
      summary = "Find one device and what it tells of itself",
      description = "Asks FlightHub each time; what is not told is listed as untold.")
  @APIResponse(responseCode = "200", description = "The device and its state.")
  public DeviceStateResponse find(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("sn")
          @Parameter(
              description = "Serial number.",
              schema = @Schema(type = SchemaType.STRING),
              example = "8DCKTEST0001")
          DeviceSn sn) {
    return DeviceStateResponse.of(findDevice.find(findProject.find(project).id(), sn));
  }

  @GET
  @Path("relay-pairing")
  @Operation(
      operationId = "showRelayPairing",
      summary = "Show how the pairing with a relay goes",
      description = "Only private editions of FlightHub with relays offer this.")
  @APIResponse(responseCode = "200", description = "The result of the last pairing.")
  public RelayPairingResponse relayPairing(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("sn")
          @Parameter(
              description = "Serial number.",
              schema = @Schema(type = SchemaType.STRING),
              example = "8DCKTEST0001")
          DeviceSn sn) {
    return RelayPairingResponse.of(showRelayPairing.show(findProject.find(project).id(), sn));
  }

  @GET
  @Path("health")
  @Operation(
      operationId = "showHealthOfDevice",
      summary = "Show what one device complains of",
      description = "Messages of the health management system (HMS).")
  @APIResponse(responseCode = "200", description = "The health of the device.")
  public DeviceHealthResponse one(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("sn")
          @Parameter(
              description = "Serial number.",
              schema = @Schema(type = SchemaType.STRING),
              example = "8DCKTEST0001")
          DeviceSn sn) {
    var health = showHealth.show(findProject.find(project).id(), List.of(sn));
    return DeviceHealthResponse.of(health.items().getFirst());
  }
}
