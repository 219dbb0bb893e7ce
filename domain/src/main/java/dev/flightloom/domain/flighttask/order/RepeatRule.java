package dev.flightloom.domain.flighttask.order;

import dev.flightloom.domain.flighttask.RepeatWord;
import java.time.DayOfWeek;
import java.util.Set;

/**
 * On which days a series flies; which options go with which word is inferred from the words
 * (contract chapters 6.1 and 16, unknown 12).
 */
public sealed interface RepeatRule {
  /** Days are numbered up to here. */
  int LAST_DAY_OF_MONTH = 31;

  /** Last week of a month that can be named. */
  int LAST_WEEK = 4;

  /** The word that FlightHub has for it. */
  default RepeatWord word() {
    return switch (this) {
      case Once _ -> RepeatWord.NONREPEATING;
      case Daily _ -> RepeatWord.DAILY;
      case Weekly _ -> RepeatWord.WEEKLY;
      case MonthlyByDate _ -> RepeatWord.ABSOLUTE_MONTHLY;
      case MonthlyByWeekday _ -> RepeatWord.RELATIVE_MONTHLY;
    };
  }

  /** On the first day only. */
  record Once() implements RepeatRule {}

  /** Every {@code interval} days. */
  record Daily(int interval) implements RepeatRule {
    public Daily {
      requireInterval(interval);
    }
  }

  /** On those weekdays of every {@code interval}-th week. */
  record Weekly(int interval, Set<DayOfWeek> days) implements RepeatRule {
    public Weekly {
      requireInterval(interval);
      days = Set.copyOf(days);
      requireSome(days, "weekday");
    }
  }

  /** On those days, 1 to 31, of every {@code interval}-th month. */
  record MonthlyByDate(int interval, Set<Integer> days) implements RepeatRule {
    public MonthlyByDate {
      requireInterval(interval);
      days = Set.copyOf(days);
      requireSome(days, "day of the month");
      if (days.stream().anyMatch(day -> day < 1 || day > LAST_DAY_OF_MONTH)) {
        throw new IllegalArgumentException("days of a month are 1 to 31, not " + days);
      }
    }
  }

  /** On those weekdays of the {@code week}-th week, 1 to 4, of every {@code interval}-th month. */
  record MonthlyByWeekday(int interval, int week, Set<DayOfWeek> days) implements RepeatRule {
    public MonthlyByWeekday {
      requireInterval(interval);
      days = Set.copyOf(days);
      requireSome(days, "weekday");
      if (week < 1 || week > LAST_WEEK) {
        throw new IllegalArgumentException("weeks of a month are 1 to 4, not " + week);
      }
    }
  }

  private static void requireInterval(int interval) {
    if (interval < 1) {
      throw new IllegalArgumentException("an interval is 1 or more, not " + interval);
    }
  }

  private static void requireSome(Set<?> days, String what) {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a series needs at least one " + what);
    }
  }
}
