package dev.flightloom.domain.reconstruction;

import java.time.Duration;

/**
 * How a call that may be repeated is repeated.
 *
 * @param attempts most tries of one call, the first included
 * @param first pause before the second try
 * @param ceiling longest pause
 * @param quota retries that a whole reconstruction may spend without a success in between
 */
public record RetryPolicy(int attempts, Duration first, Duration ceiling, int quota) {

  /**
   * Pause before try number {@code attempt + 1}; {@code jitter} between 0 and 1 spreads callers.
   */
  public Duration pauseAfter(int attempt, double jitter) {
    var doubled = first.multipliedBy(1L << Math.min(20, Math.max(0, attempt - 1)));
    var capped = doubled.compareTo(ceiling) > 0 ? ceiling : doubled;
    return Duration.ofMillis((long) (capped.toMillis() * (0.5 + jitter / 2)));
  }
}
