package dev.flightloom.simulator.relay;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.Instant;

/**
 * A dock that looks for a relay or an aircraft, or was told to stop looking.
 *
 * @param id business id of the last request
 * @param kind {@code drone} or {@code relay}
 */
@RegisterForReflection
public record Pairing(String id, String sn, String kind, boolean looking, Instant askedAt) {
  private static final Duration SEARCH = Duration.ofSeconds(10);
  private static final int SEARCHING = 1;
  private static final int STOPPED = 2;
  private static final int PAIRED = 200;

  /** The number of {@code output.status}; all but 200 are guesses. */
  int statusAt(Instant now) {
    if (!looking) {
      return STOPPED;
    }
    return now.isBefore(askedAt.plus(SEARCH)) ? SEARCHING : PAIRED;
  }
}
