package dev.flightloom.simulator.livestream;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.Instant;

/**
 * A camera that somebody asked to send.
 *
 * @param quality {@code adaptive}, {@code smooth} or {@code ultra_high_definition}
 * @param startedAt last time that somebody asked
 */
@RegisterForReflection
public record Broadcast(
    String project, String sn, String camera, String quality, Instant startedAt) {
  private static final Duration IDLE = Duration.ofMinutes(5);

  /** Whether it still runs (contract 5.1). */
  public boolean runsAt(Instant now) {
    return now.isBefore(startedAt.plus(IDLE));
  }
}
