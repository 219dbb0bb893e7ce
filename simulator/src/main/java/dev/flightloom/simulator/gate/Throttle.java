package dev.flightloom.simulator.gate;

import dev.flightloom.simulator.clock.SimulatorClock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/**
 * A bucket of tokens that refills over simulated time; it holds one second's worth.
 *
 * <p>Under a frozen clock it never refills: tests then move the clock.
 */
@Singleton
class Throttle {
  private final SimulatorClock clock;
  private Instant filledAt = Instant.MIN;
  private double tokens;

  Throttle(SimulatorClock clock) {
    this.clock = clock;
  }

  /** Takes a token if there is one; a rate of 0 admits everything. */
  synchronized boolean admits(int perSecond) {
    if (perSecond <= 0) {
      filledAt = Instant.MIN;
      return true;
    }
    var now = clock.instant();
    boolean anew = filledAt.equals(Instant.MIN) || now.isBefore(filledAt);
    double gained = anew ? perSecond : seconds(Duration.between(filledAt, now)) * perSecond;
    tokens = Math.min(perSecond, (anew ? 0 : tokens) + gained);
    filledAt = now;
    if (tokens < 1) {
      return false;
    }
    tokens--;
    return true;
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
