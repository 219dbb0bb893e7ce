package dev.flightloom.domain.workflow;

import dev.flightloom.domain.audit.RequestId;

/** FlightHub took an alarm; the only trace of it is the id of the request. */
public record AlarmRaised(RequestId request) {
  @Override
  public String toString() {
    return "the alarm is raised and waits for a person";
  }
}
