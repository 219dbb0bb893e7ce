package dev.flightloom.domain.flighttask;

import dev.flightloom.domain.flighttask.order.FlightPeriod;
import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Instant;
import java.util.List;

/** How a task repeats, which only newer answers tell (contract chapter 6.6). */
public sealed interface Repetition {
  /** An answer without it. */
  Repetition UNTOLD = new Untold();

  /**
   * What newer answers tell; lists are empty and numbers 0 where they do not apply.
   *
   * @param daysOfWeek 0 is Sunday
   * @param weeksOfMonth one number in one source, several in another
   */
  record Told(
      Foreign<RepeatWord> word,
      int interval,
      List<Integer> daysOfWeek,
      List<Integer> daysOfMonth,
      List<Integer> weeksOfMonth,
      List<Instant> starts,
      List<FlightPeriod> periods,
      int minimumBatteryPercent)
      implements Repetition {
    public Told {
      daysOfWeek = List.copyOf(daysOfWeek);
      daysOfMonth = List.copyOf(daysOfMonth);
      weeksOfMonth = List.copyOf(weeksOfMonth);
      starts = List.copyOf(starts);
      periods = List.copyOf(periods);
    }
  }

  /** An answer without it. */
  record Untold() implements Repetition {}
}
