package dev.flightloom.adapters.rest.system;

import dev.flightloom.application.system.port.in.DescribeSystem;
import dev.flightloom.application.system.port.in.Diagnose;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/system")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "System", description = "This installation and its connection to FlightHub.")
class SystemResource {

  private final DescribeSystem describeSystem;
  private final Diagnose diagnose;
  private final DiagnosisResponseMapper mapper;

  SystemResource(DescribeSystem describeSystem, Diagnose diagnose, DiagnosisResponseMapper mapper) {
    this.describeSystem = describeSystem;
    this.diagnose = diagnose;
    this.mapper = mapper;
  }

  @GET
  @Operation(
      operationId = "describeSystem",
      summary = "Describe this installation",
      description = "Makes no call to FlightHub.")
  @APIResponse(responseCode = "200", description = "The installation.")
  public SystemResponse describe() {
    return SystemResponse.of(describeSystem.describe());
  }

  @GET
  @Path("diagnosis")
  @Operation(
      operationId = "diagnoseSystem",
      summary = "Check the connection to FlightHub",
      description =
          "Checks key, region, host, project permission, storage and clock; each failed check"
              + " comes with a remedy. A failed check is an ordinary answer.")
  @APIResponse(responseCode = "200", description = "The outcome of every check.")
  public DiagnosisResponse diagnose(
      @QueryParam("project")
          @DefaultValue("")
          @Parameter(description = "Id or exact name; without it the only project there is.")
          String project) {
    return mapper.toResponse(diagnose.diagnose(project));
  }
}
