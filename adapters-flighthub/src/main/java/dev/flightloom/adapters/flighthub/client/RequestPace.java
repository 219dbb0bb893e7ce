package dev.flightloom.adapters.flighthub.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A token bucket for all calls with our key, as FlightHub publishes no limit and answers 210429
 * unannounced (contract chapter 15, pain 21); the simulator has no need of it until it says so
 * itself. Thread-safe, waits for nobody itself.
 */
@ApplicationScoped
class RequestPace {
  private final InstantSource clock;
  private final Duration interval;
  private final Duration saved;
  private final FlightHubConfig.Retry policy;
  private Instant next = Instant.MIN;

  RequestPace(FlightHubConfig config, InstantSource clock) {
    this.clock = clock;
    this.interval = interval(config);
    this.policy = config.retry();
    this.saved = interval.multipliedBy(Math.max(0, config.burst() - 1L));
  }

  private static Duration interval(FlightHubConfig config) {
    return switch (FlightHubAccess.of(config)) {
      case FlightHubAccess.Simulated _ -> Duration.ZERO;
      case FlightHubAccess.Live _ ->
          Duration.ofSeconds(1).dividedBy(Math.max(1, config.requestsPerSecond()));
    };
  }

  /** Takes the next place in the queue and says how long the caller has to wait for it. */
  synchronized Duration reserve() {
    var now = clock.instant();
    var earliest = now.minus(saved);
    var place = next.isBefore(earliest) ? earliest : next;
    next = place.plus(interval);
    return place.isAfter(now) ? Duration.between(now, place) : Duration.ZERO;
  }

  /**
   * Makes all callers wait, since FlightHub counts the calls of a key together: for {@code
   * retryAfter}, or the first pause of the retries where it names none, and never longer than their
   * longest one.
   */
  synchronized void slowDown(Duration retryAfter) {
    var asked = retryAfter.isPositive() ? retryAfter : policy.first();
    var rest = asked.compareTo(policy.ceiling()) > 0 ? policy.ceiling() : asked;
    var until = clock.instant().plus(rest);
    next = next.isAfter(until) ? next : until;
  }
}
