package dev.flightloom.domain.reconstruction;

import java.time.Instant;

/** What keeps a reconstruction from going on right now; it goes away by itself. */
public sealed interface Trouble {

  /** Nothing is in the way. */
  record None() implements Trouble {}

  /** The last step failed {@code attempts} times in a row and is tried again at {@code retryAt}. */
  record Met(
      String code, String message, String remedy, int attempts, Instant since, Instant retryAt)
      implements Trouble {}

  /** How often in a row the step has failed. */
  default int attempts() {
    return this instanceof Met met ? met.attempts() : 0;
  }
}
