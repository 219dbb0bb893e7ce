package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Makes calls at our pace, repeats those that only read where that may help, and turns everything
 * that can go wrong into a {@link Failure}, or into a lost answer where that makes a difference;
 * thread-safe.
 */
@ApplicationScoped
public class FlightHubCalls {
  private final SingleCalls single;
  private final RetryQuota quota;
  private final FlightHubConfig.Retry policy;
  private final Pause pause;
  private final RandomGenerator jitter;

  FlightHubCalls(
      SingleCalls single,
      RetryQuota quota,
      FlightHubConfig config,
      Pause pause,
      RandomGenerator jitter) {
    this.single = single;
    this.quota = quota;
    this.policy = config.retry();
    this.pause = pause;
    this.jitter = jitter;
  }

  /** The answer of a call that changes nothing; it may be made several times. */
  public <T> Envelope<T> ask(Supplier<RestResponse<Envelope<T>>> call) {
    return send(call).envelope();
  }

  /** The same with the headers of the answer. */
  public <T> Attempt.Answered<T> send(Supplier<RestResponse<Envelope<T>>> call) {
    for (var tried = 1; ; tried++) {
      try {
        var answered = single.send(call);
        quota.earn();
        return answered;
      } catch (Throttled | Unavailable failure) {
        pause.last(pauseAfter(failure, tried));
      }
    }
  }

  /** The data of a call that changes nothing, or nothing when there is no such thing. */
  public <T> Optional<T> find(Supplier<RestResponse<Envelope<T>>> call) {
    return SingleCalls.unlessNotFound(() -> Optional.of(ask(call).unwrap()));
  }

  /** A call for which it is fine that there is nothing to do it to; made once. */
  public <T> void askTolerantly(Supplier<RestResponse<Envelope<T>>> call) {
    single.askTolerantly(call);
  }

  /** The answer of a call that changes something and whose loss the caller need not settle. */
  public <T> Envelope<T> askOnce(Supplier<RestResponse<Envelope<T>>> call) {
    return single.ask(call);
  }

  /**
   * A call that must not be made twice.
   *
   * @throws Failure only when the call certainly had no effect
   */
  public <T> Attempt<T> attempt(Supplier<RestResponse<Envelope<T>>> call) {
    return single.attempt(call);
  }

  /** How long to wait before the next try; {@code failure} itself where there is to be none. */
  private Duration pauseAfter(Failure failure, int tried) {
    var asked = failure instanceof Throttled throttled ? throttled.retryAfter() : Duration.ZERO;
    var helps = BusinessCode.passes(failure) && asked.compareTo(policy.ceiling()) <= 0;
    if (!helps || tried >= policy.attempts() || !quota.spend()) {
      throw failure;
    }
    var backOff = policy.pauseAfter(tried, jitter.nextDouble());
    return asked.compareTo(backOff) > 0 ? asked : backOff;
  }
}
