package dev.flightloom.adapters.rest.flighttask;

import dev.flightloom.adapters.rest.param.Callers;
import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.application.flighttask.port.in.RestoreFlightTask;
import dev.flightloom.application.flighttask.port.in.SuspendFlightTask;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.flighttask.StatusChange;
import dev.flightloom.domain.flighttask.TaskId;
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

/** Suspends and restores plans. */
@Path("/api/v1/projects/{project}/flight-tasks/{task}/status")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Flight tasks")
class FlightTaskStatusResource {

  private final FindProject findProject;
  private final JsonBodies bodies;
  private final Callers callers;
  private final SuspendFlightTask suspendFlightTask;
  private final RestoreFlightTask restoreFlightTask;

  FlightTaskStatusResource(
      FindProject findProject,
      JsonBodies bodies,
      Callers callers,
      SuspendFlightTask suspendFlightTask,
      RestoreFlightTask restoreFlightTask) {
    this.findProject = findProject;
    this.bodies = bodies;
    this.callers = callers;
    this.suspendFlightTask = suspendFlightTask;
    this.restoreFlightTask = restoreFlightTask;
  }

  @Schema(name = "FlightTaskStatusRequest", additionalProperties = Schema.False.class)
  record StatusRequest(
      @Schema(
              required = true,
              implementation = String.class,
              enumeration = {"suspended", "restored"})
          StatusChange status) {

    static StatusRequest read(Members in) {
      return new StatusRequest(
          in.required("status", in.word("status", StatusChange.class), StatusChange.SUSPENDED));
    }
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeFlightTaskStatus",
      summary = "Suspend or restore a plan",
      description =
          "Concerns plans that wait; it does not stop an aircraft that flies. Off until"
              + " flightloom.commands.enabled, and every attempt is in the audit journal.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = StatusRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The status is as wanted.",
      content = @Content(schema = @Schema(implementation = ChangeResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost, and the status does not show it yet.",
      content = @Content(schema = @Schema(implementation = ChangeResponse.class)))
  public Response change(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("task")
          @Parameter(description = "Id of the task.", schema = @Schema(type = SchemaType.STRING))
          TaskId task,
      InputStream body) {
    var request = bodies.read(body, StatusRequest::read);
    var where = findProject.find(project).id();
    var outcome =
        switch (request.status()) {
          case SUSPENDED -> suspendFlightTask.suspend(callers.actor(), where, task);
          case RESTORED -> restoreFlightTask.restore(callers.actor(), where, task);
        };
    return ChangeResponse.answer(task, outcome);
  }
}
