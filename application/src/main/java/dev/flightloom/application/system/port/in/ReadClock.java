package dev.flightloom.application.system.port.in;

import dev.flightloom.domain.failure.Unavailable;
import java.time.Instant;

/** Tells the time as FlightHub has it, which decides when a flight starts. */
@FunctionalInterface
public interface ReadClock {
  /**
   * To the second.
   *
   * @throws Unavailable when FlightHub does not answer
   */
  Instant read();
}
