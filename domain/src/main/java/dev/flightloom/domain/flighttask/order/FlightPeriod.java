package dev.flightloom.domain.flighttask.order;

import java.time.Instant;

/** A part of a day within which a continuous task flies again and again. */
public record FlightPeriod(Instant begin, Instant end) {
  public FlightPeriod {
    if (!end.isAfter(begin)) {
      throw new IllegalArgumentException(
          "a period ends after it begins, but " + begin + " is not before " + end);
    }
  }
}
