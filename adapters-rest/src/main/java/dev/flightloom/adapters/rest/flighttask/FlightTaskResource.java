package dev.flightloom.adapters.rest.flighttask;

import dev.flightloom.application.flighttask.port.in.FindFlightTask;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.flighttask.TaskId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects/{project}/flight-tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Flight tasks", description = "Flights of docks, as FlightHub tells them.")
class FlightTaskResource {

  private final FindProject findProject;
  private final FindFlightTask findFlightTask;
  private final FlightTaskResponseMapper mapper;

  FlightTaskResource(
      FindProject findProject, FindFlightTask findFlightTask, FlightTaskResponseMapper mapper) {
    this.findProject = findProject;
    this.findFlightTask = findFlightTask;
    this.mapper = mapper;
  }

  @GET
  @Path("{task}")
  @Operation(
      operationId = "findFlightTask",
      summary = "Find one flight task",
      description = "Asks FlightHub each time.")
  @APIResponse(responseCode = "200", description = "The flight task.")
  public FlightTaskResponse find(
      @PathParam("project")
          @Parameter(description = "Id or exact name of the project.", example = "Quarry")
          String project,
      @PathParam("task")
          @Parameter(
              description = "Id of the task.",
              schema = @Schema(type = SchemaType.STRING),
              example = "a1b2c3d4-0000-4000-8000-000000000001")
          TaskId task) {
    return mapper.toResponse(findFlightTask.find(findProject.find(project).id(), task));
  }
}
