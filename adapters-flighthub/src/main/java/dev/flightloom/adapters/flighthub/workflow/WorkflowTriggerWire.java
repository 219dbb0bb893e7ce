package dev.flightloom.adapters.flighthub.workflow;

import dev.flightloom.domain.workflow.WorkflowAlarm;

/** An alarm as FlightHub reads it (contract chapter 12.2). */
record WorkflowTriggerWire(String workflowUuid, int triggerType, String name, ParamsWire params) {

  /** The only kind of trigger that was seen. */
  private static final int ALARM = 0;

  /** Who, where, how urgent, and why. */
  record ParamsWire(String creator, double latitude, double longitude, int level, String desc) {}

  static WorkflowTriggerWire of(WorkflowAlarm alarm) {
    return new WorkflowTriggerWire(
        alarm.workflow().value(),
        ALARM,
        alarm.name(),
        new ParamsWire(
            alarm.creator().value(),
            alarm.place().latitude(),
            alarm.place().longitude(),
            alarm.level().value(),
            alarm.description()));
  }
}
