package dev.flightloom.application.system.port.in;

import dev.flightloom.domain.system.SystemDescription;

/** Says what this installation is, without any call to FlightHub. */
@FunctionalInterface
public interface DescribeSystem {
  /** Never fails. */
  SystemDescription describe();
}
