package dev.flightloom.adapters.flighthub.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Attempt;
import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.application.workflow.port.out.Workflows;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.workflow.AlarmRaised;
import dev.flightloom.domain.workflow.WorkflowAlarm;
import jakarta.enterprise.context.ApplicationScoped;

/** Raises alarms once; their answer has no data, and nothing lists them. */
@ApplicationScoped
class FlightHubWorkflows implements Workflows {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;

  FlightHubWorkflows(FlightHubClients clients, FlightHubCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public Outcome<AlarmRaised> trigger(ProjectId project, WorkflowAlarm alarm, RequestId request) {
    var wire = WorkflowTriggerWire.of(alarm);
    return switch (calls.attempt(() -> api().trigger(project.value(), request.value(), wire))) {
      case Attempt.Answered<JsonNode> _ -> new Outcome.Known<>(new AlarmRaised(request));
      case Attempt.Lost<JsonNode>(var why) -> new Outcome.Unknown<>(why);
    };
  }

  private WorkflowApi api() {
    return clients.of(WorkflowApi.class);
  }
}
