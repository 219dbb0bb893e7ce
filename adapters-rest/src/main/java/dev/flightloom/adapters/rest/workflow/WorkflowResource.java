package dev.flightloom.adapters.rest.workflow;

import dev.flightloom.adapters.rest.param.Callers;
import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.adapters.rest.param.Outcomes;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.workflow.port.in.TriggerWorkflow;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects/{project}/workflow-alarms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Workflows", description = "Alarms that a person confirms in FlightHub.")
class WorkflowResource {

  private final FindProject findProject;
  private final TriggerWorkflow triggerWorkflow;
  private final Callers callers;
  private final JsonBodies bodies;

  WorkflowResource(
      FindProject findProject,
      TriggerWorkflow triggerWorkflow,
      Callers callers,
      JsonBodies bodies) {
    this.findProject = findProject;
    this.triggerWorkflow = triggerWorkflow;
    this.callers = callers;
    this.bodies = bodies;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "raiseWorkflowAlarm",
      summary = "Raise an alarm that a person confirms",
      description =
          "Triggers a workflow of FlightHub, behind which a flight may stand. Off until"
              + " flightloom.commands.enabled, written into the audit journal, sent once.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = AlarmRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "The alarm is raised.",
      content = @Content(schema = @Schema(implementation = AlarmResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost.",
      content = @Content(schema = @Schema(implementation = AlarmResponse.class)))
  public Response raise(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      InputStream body) {
    var alarm = bodies.read(body, AlarmRequest::read).toAlarm();
    var where = findProject.find(project).id();
    var outcome = triggerWorkflow.trigger(callers.actor(), where, alarm);
    return Outcomes.answer(outcome, AlarmResponse.of(outcome));
  }
}
