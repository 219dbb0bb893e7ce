package dev.flightloom.domain.workflow;

import dev.flightloom.domain.project.UserId;
import dev.flightloom.domain.vocabulary.Position;

/**
 * An alarm that triggers a workflow (contract chapter 12.2). It is no flight: without automatic
 * dispatch a person has to confirm it in FlightHub's message centre (contract 15.20).
 *
 * @param creator in whose name it is raised
 */
public record WorkflowAlarm(
    WorkflowId workflow,
    String name,
    Position.Located place,
    AlarmLevel level,
    String description,
    UserId creator) {

  public WorkflowAlarm {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an alarm needs a name");
    }
    if (description.isBlank()) {
      throw new IllegalArgumentException("an alarm needs a description");
    }
    if (place.latitude() == 0 && place.longitude() == 0) {
      throw new IllegalArgumentException(
          "an alarm at 0,0 would send somebody to sea: devices without a fix report 0,0");
    }
  }
}
