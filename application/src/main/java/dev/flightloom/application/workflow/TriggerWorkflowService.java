package dev.flightloom.application.workflow;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.workflow.port.in.TriggerWorkflow;
import dev.flightloom.application.workflow.port.out.Workflows;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.workflow.AlarmRaised;
import dev.flightloom.domain.workflow.WorkflowAlarm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Raises alarms through the guard, as a workflow behind one may send an aircraft out. */
public final class TriggerWorkflowService implements TriggerWorkflow {
  private final Workflows workflows;
  private final CommandGuard guard;

  /** Everything goes through {@code guard}. */
  public TriggerWorkflowService(Workflows workflows, CommandGuard guard) {
    this.workflows = workflows;
    this.guard = guard;
  }

  @Override
  public Outcome<AlarmRaised> trigger(Actor actor, ProjectId project, WorkflowAlarm alarm) {
    var intent =
        new Intent(
            actor,
            "workflow.trigger",
            project,
            alarm.workflow().value(),
            details(alarm),
            List.of());
    return guard.pass(intent, request -> workflows.trigger(project, alarm, request));
  }

  private static Map<String, String> details(WorkflowAlarm alarm) {
    var details = new LinkedHashMap<String, String>();
    details.put("name", alarm.name());
    details.put("level", alarm.level().toString());
    details.put("place", alarm.place().latitude() + ", " + alarm.place().longitude());
    details.put("description", alarm.description());
    details.put("creator", alarm.creator().value());
    return details;
  }
}
