package dev.flightloom.domain.workflow;

/** Identifies a workflow that somebody built in FlightHub (workflow_uuid, contract 12.2). */
public record WorkflowId(String value) {
  public WorkflowId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("workflow id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
