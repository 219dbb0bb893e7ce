package dev.flightloom.application.workflow.port.in;

import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.workflow.AlarmRaised;
import dev.flightloom.domain.workflow.WorkflowAlarm;

/** Raises an alarm that a person confirms, after which a workflow may move aircraft. */
@FunctionalInterface
public interface TriggerWorkflow {
  /**
   * Passes the guard of commands, is written into the audit journal and calls FlightHub once.
   *
   * @throws dev.flightloom.domain.failure.Denied {@code commands.disabled} or {@code commands.role}
   */
  Outcome<AlarmRaised> trigger(Actor actor, ProjectId project, WorkflowAlarm alarm);
}
