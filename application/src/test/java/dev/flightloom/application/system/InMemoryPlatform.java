package dev.flightloom.application.system;

import dev.flightloom.application.system.port.out.Platform;
import dev.flightloom.domain.failure.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Queue;

/** A platform whose clock is ours plus a skew; checks no key and never fails unless told to. */
public final class InMemoryPlatform implements Platform {
  private final InstantSource clock;
  private final Queue<Failure> refusals = new ArrayDeque<>();
  private Duration skew = Duration.ZERO;

  /** Shows the time of {@code clock}. */
  public InMemoryPlatform(InstantSource clock) {
    this.clock = clock;
  }

  /** Lets the platform's clock go ahead of ours, or behind when negative. */
  public synchronized void runAheadBy(Duration skew) {
    this.skew = skew;
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  @Override
  public synchronized Instant clock() {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    return clock.instant().plus(skew);
  }
}
