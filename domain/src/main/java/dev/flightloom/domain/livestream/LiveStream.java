package dev.flightloom.domain.livestream;

import java.time.Duration;
import java.time.Instant;

/**
 * A live video that has been started and how it can be played (contract chapter 5.1). Nothing stops
 * it; it ends by itself {@link #IDLE_STOP} after the last viewer has left (contract 15.8).
 */
public record LiveStream(Playback playback, Instant expiresAt) {

  /** How long a stream goes on without a viewer, about. */
  public static final Duration IDLE_STOP = Duration.ofMinutes(5);
}
