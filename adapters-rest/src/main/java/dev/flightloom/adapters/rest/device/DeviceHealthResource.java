package dev.flightloom.adapters.rest.device;

import dev.flightloom.application.device.port.in.ShowHealth;
import dev.flightloom.application.project.port.in.FindProject;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What devices complain of. */
@Path("/api/v1/projects/{project}/device-health")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Devices")
class DeviceHealthResource {

  private final FindProject findProject;
  private final ShowHealth showHealth;

  DeviceHealthResource(FindProject findProject, ShowHealth showHealth) {
    this.findProject = findProject;
    this.showHealth = showHealth;
  }

  @GET
  @Operation(
      operationId = "showDeviceHealth",
      summary = "Show what the devices of a project complain of",
      description = "Messages of the health management system (HMS).")
  @APIResponse(responseCode = "200", description = "The health of each device.")
  public DeviceHealthListResponse all(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @QueryParam("sn")
          @Parameter(
              description =
                  "Serial numbers, repeated or separated by commas; without it every device.")
          List<String> numbers) {
    var id = findProject.find(project).id();
    return DeviceHealthListResponse.of(showHealth.show(id, DeviceParams.numbers(numbers)));
  }
}
