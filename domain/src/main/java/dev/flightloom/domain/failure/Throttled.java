package dev.flightloom.domain.failure;

import java.time.Duration;

/** The other side asks to slow down; the same request succeeds after the given pause. */
public final class Throttled extends Failure {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /** {@code retryAfter} is zero when the other side named no pause. */
  public Throttled(String code, String message, String remedy, Duration retryAfter) {
    super(code, message, remedy);
    this.retryAfter = retryAfter;
  }

  /** Pause that the other side asked for; zero when it named none. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
