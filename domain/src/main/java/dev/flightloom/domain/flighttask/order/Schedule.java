package dev.flightloom.domain.flighttask.order;

import dev.flightloom.domain.flighttask.TaskType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** When a task flies (contract chapter 6.1). */
public sealed interface Schedule {
  /** Most start times or periods of one day. */
  int MOST_PER_DAY = 48;

  /** FlightHub's word for it. */
  default TaskType type() {
    return switch (this) {
      case Immediate _ -> TaskType.IMMEDIATE;
      case Timed _ -> TaskType.TIMED;
      case Recurring _ -> TaskType.RECURRING;
      case Continuous _ -> TaskType.CONTINUOUS;
    };
  }

  /** The moments of the first day, in order; none for a flight that starts at once. */
  default List<Instant> moments() {
    return switch (this) {
      case Immediate _ -> List.of();
      case Timed timed -> List.of(timed.begin());
      case Recurring recurring -> recurring.starts();
      case Continuous continuous ->
          continuous.periods().stream()
              .flatMap(period -> Stream.of(period.begin(), period.end()))
              .toList();
    };
  }

  /** The first start, which is {@code now} for a flight that starts at once. */
  default Instant firstStart(Instant now) {
    return moments().isEmpty() ? now : moments().getFirst();
  }

  /** The moment after which nothing of it starts any more. */
  default Instant lastStart(Instant now) {
    return switch (this) {
      case Immediate _ -> now;
      case Timed timed -> timed.latestBegin();
      case Recurring recurring -> recurring.end();
      case Continuous continuous -> continuous.end();
    };
  }

  /** At once; FlightHub wants no begin then. */
  record Immediate() implements Schedule {}

  /** Once; {@code latestBegin} equals {@code begin} where there is no window but one moment. */
  record Timed(Instant begin, Instant latestBegin) implements Schedule {
    public Timed {
      if (latestBegin.isBefore(begin)) {
        throw new IllegalArgumentException(
            "the latest begin " + latestBegin + " is before the begin " + begin);
      }
    }
  }

  /** At each of the start times, on the days of the rule, until the end of the series. */
  record Recurring(List<Instant> starts, RepeatRule rule, Instant end) implements Schedule {
    public Recurring {
      starts = starts.stream().sorted().distinct().toList();
      requireCount(starts.size(), "start times");
      requireEnd(end, starts.getLast());
    }
  }

  /** As often as the battery allows within the periods, on the days of the rule. */
  record Continuous(
      List<FlightPeriod> periods, RepeatRule rule, Instant end, int minimumBatteryPercent)
      implements Schedule {
    private static final int LEAST_BATTERY = 50;

    public Continuous {
      periods = periods.stream().sorted(Comparator.comparing(FlightPeriod::begin)).toList();
      requireCount(periods.size(), "periods");
      requireEnd(end, periods.getLast().begin());
      requireApart(periods);
      if (minimumBatteryPercent < LEAST_BATTERY || minimumBatteryPercent > 100) {
        throw new IllegalArgumentException(
            "the least battery is 50 to 100 percent, not " + minimumBatteryPercent);
      }
    }
  }

  private static void requireCount(int count, String what) {
    if (count < 1 || count > MOST_PER_DAY) {
      throw new IllegalArgumentException("1 to " + MOST_PER_DAY + " " + what + ", not " + count);
    }
  }

  private static void requireApart(List<FlightPeriod> periods) {
    for (var i = 1; i < periods.size(); i++) {
      if (periods.get(i).begin().isBefore(periods.get(i - 1).end())) {
        throw new IllegalArgumentException(
            "periods overlap at " + periods.get(i).begin() + ": leave one out");
      }
    }
  }

  private static void requireEnd(Instant end, Instant last) {
    if (end.isBefore(last)) {
      throw new IllegalArgumentException("the series ends at " + end + ", before " + last);
    }
  }
}
