package dev.flightloom.domain.flighttask.listing;

import dev.flightloom.domain.vocabulary.Reading;
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

  /**
   * The window between two ends; an end that is not told lies so far from the other as it would lie
   * by itself.
   *
   * @throws IllegalArgumentException when both are told and the wrong way round
   */
  public static TaskWindow of(Reading<Instant> from, Reading<Instant> until, Instant now) {
    var usual = around(now);
    var whole = BEFORE.plus(AFTER);
    var begin =
        from.known()
            .or(() -> until.known().map(end -> earlier(usual.from(), end.minus(whole))))
            .orElse(usual.from());
    var end = until.known().orElse(later(usual.until(), begin.plus(whole)));
    return new TaskWindow(begin, end);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
