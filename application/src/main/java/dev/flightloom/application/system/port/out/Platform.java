package dev.flightloom.application.system.port.out;

import java.time.Instant;

/** FlightHub as a whole (contract chapter 2.1); thread-safe. */
public interface Platform {
  /**
   * Asks for FlightHub's status with our key and returns the clock of its answer.
   *
   * @throws dev.flightloom.domain.failure.Unavailable {@code flighthub.credentials} for a key that
   *     is wrong or of another region, {@code flighthub.not-an-api} for a host that answers no
   *     JSON, {@code flighthub.server-error} for trouble of its own, {@code flighthub.unreachable}
   *     for a host that does not answer
   */
  Instant clock();
}
