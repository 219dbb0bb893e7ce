package dev.flightloom.domain.flighttask.listing;

import java.time.Instant;

/** When a task really flew; only the list tells it (contract chapter 15, pain 14). */
public sealed interface ActualTimes {
  /** Nothing has begun, as far as is told. */
  record NotBegun() implements ActualTimes {}

  /** It runs. */
  record Since(Instant begin) implements ActualTimes {}

  /** It is over. */
  record Within(Instant begin, Instant end) implements ActualTimes {}

  /** It is over and never began, as far as is told. */
  record EndedOnly(Instant end) implements ActualTimes {}
}
