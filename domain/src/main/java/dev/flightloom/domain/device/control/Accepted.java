package dev.flightloom.domain.device.control;

import dev.flightloom.domain.audit.RequestId;

/**
 * FlightHub accepted a call, which does not mean that the device carried it out (contract chapter
 * 4.3); the audit journal has it under {@code id}.
 */
public record Accepted(RequestId id) {
  @Override
  public String toString() {
    return "accepted";
  }
}
