package dev.flightloom.application.workflow;

import dev.flightloom.domain.project.UserId;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.workflow.AlarmLevel;
import dev.flightloom.domain.workflow.WorkflowAlarm;
import dev.flightloom.domain.workflow.WorkflowId;

/** An alarm at the harbour's gate. */
public final class SampleAlarm {
  private SampleAlarm() {}

  /** Level 3, which is a usual threshold. */
  public static WorkflowAlarm ofTheGate() {
    return new WorkflowAlarm(
        new WorkflowId("4d2f0c1e-7a55-4c0e-8f3a-0a1b2c3d4e5f"),
        "Fence open",
        new Position.Located(53.5413, 9.9841, 0),
        new AlarmLevel(3),
        "The contact at gate 3 is open",
        new UserId("1900000000000000001"));
  }
}
