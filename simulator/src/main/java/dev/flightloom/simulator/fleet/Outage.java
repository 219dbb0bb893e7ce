package dev.flightloom.simulator.fleet;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.Instant;

/**
 * A time in which a device cannot be reached.
 *
 * @param until first instant at which it is back, {@code Never.YET} while that is open
 */
@RegisterForReflection
public record Outage(String sn, Instant from, Instant until) {

  boolean covers(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }

  /** How much of a time lies inside. */
  Duration overlap(Instant start, Instant end) {
    var first = start.isAfter(from) ? start : from;
    var last = end.isBefore(until) ? end : until;
    return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
  }
}
