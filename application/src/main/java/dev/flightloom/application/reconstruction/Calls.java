package dev.flightloom.application.reconstruction;

import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Calls of one step of one reconstruction to the outside: counted, and repeated where a repetition
 * is safe and may help; thread-safe.
 */
public final class Calls {

  /** Failures that a quick repetition cannot cure. */
  private static final Set<String> SETUP =
      Set.of("flighthub.credentials", "flighthub.not-an-api", "store.clock-skew", "disk.full");

  private final RetryPolicy policy;
  private final Pause pause;
  private final RandomGenerator jitter;
  private final AtomicInteger quota;
  private final Map<String, LongAdder> made = new ConcurrentHashMap<>();

  /** Starts with the whole quota of {@code policy}. */
  public Calls(RetryPolicy policy, Pause pause, RandomGenerator jitter) {
    this.policy = policy;
    this.pause = pause;
    this.jitter = jitter;
    this.quota = new AtomicInteger(policy.quota());
  }

  /** Makes a call without a result like {@link #call}. */
  public void run(String operation, Runnable call) {
    call(
        operation,
        () -> {
          call.run();
          return operation;
        });
  }

  /** Makes a call that may be made again, until it answers, the tries end or the quota is spent. */
  public <T> T call(String operation, Supplier<T> call) {
    for (var attempt = 1; ; attempt++) {
      try {
        var answer = once(operation, call);
        quota.updateAndGet(left -> Math.min(policy.quota(), left + 1));
        return answer;
      } catch (Failure failure) {
        if (attempt >= policy.attempts() || !mayPass(failure) || quota.decrementAndGet() < 0) {
          throw failure;
        }
        pause.pause(pauseAfter(failure, attempt));
      }
    }
  }

  /** Makes a call exactly once. */
  public <T> T once(String operation, Supplier<T> call) {
    made.computeIfAbsent(operation, _ -> new LongAdder()).increment();
    return call.get();
  }

  /** How often each operation was called so far, repetitions included. */
  public Map<String, Long> made() {
    var counts = new TreeMap<String, Long>();
    made.forEach((operation, count) -> counts.put(operation, count.sum()));
    return counts;
  }

  /** Lets time pass between two looks at the same thing. */
  public void pause(Duration duration) {
    pause.pause(duration);
  }

  private Duration pauseAfter(Failure failure, int attempt) {
    var backOff = policy.pauseAfter(attempt, jitter.nextDouble());
    return failure instanceof Throttled throttled && throttled.retryAfter().compareTo(backOff) > 0
        ? throttled.retryAfter()
        : backOff;
  }

  private static boolean mayPass(Failure failure) {
    return switch (failure) {
      case Throttled _ -> true;
      case Unavailable unavailable -> !SETUP.contains(unavailable.code());
      case NotFound _, Rejected _, Conflict _, Denied _ -> false;
    };
  }
}
