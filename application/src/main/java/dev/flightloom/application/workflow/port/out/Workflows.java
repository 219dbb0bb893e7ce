package dev.flightloom.application.workflow.port.out;

import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.workflow.AlarmRaised;
import dev.flightloom.domain.workflow.WorkflowAlarm;

/**
 * Workflows of FlightHub (contract chapter 12.2); thread-safe. May raise {@code Denied} for a
 * foreign project, {@code Rejected}, {@code NotFound}, {@code Unavailable} and {@code Throttled}.
 */
public interface Workflows {
  /** Raises an alarm, once; nothing lists alarms, so a lost answer stays unknown. */
  Outcome<AlarmRaised> trigger(ProjectId project, WorkflowAlarm alarm, RequestId request);
}
