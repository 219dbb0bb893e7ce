package dev.flightloom.domain.vocabulary;

import dev.flightloom.domain.failure.Unavailable;

/** How a call ended that must not be made twice (contract chapter 15, pain 22). */
public sealed interface Outcome<T> {

  /** FlightHub says that it did it. */
  record Known<T>(T value) implements Outcome<T> {}

  /**
   * It may have done it or not, and a look-up could not settle it; {@code why} tells the trouble.
   */
  record Unknown<T>(Unavailable why) implements Outcome<T> {}
}
