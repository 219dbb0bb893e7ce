package dev.flightloom.domain.flighttask.listing;

import java.time.Duration;
import java.time.Instant;

/** The time of which tasks are listed, by their planned begin; FlightHub wants both ends. */
public record TaskWindow(Instant from, Instant until) {
  private static final Duration BEFORE = Duration.ofDays(7);
  private static final Duration AFTER = Duration.ofDays(30);

  public TaskWindow {
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException(
          "the window ends at " + until + ", which is not after its begin " + from);
    }
  }

  /** What is listed unless somebody asks for more: the last 7 days and the next 30. */
  public static TaskWindow around(Instant now) {
    return new TaskWindow(now.minus(BEFORE), now.plus(AFTER));
  }
}
