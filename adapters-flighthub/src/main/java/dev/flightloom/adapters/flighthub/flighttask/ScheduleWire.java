package dev.flightloom.adapters.flighthub.flighttask;

import dev.flightloom.adapters.flighthub.flighttask.TaskOrderWire.RepeatOptionWire;
import dev.flightloom.domain.flighttask.order.FlightPeriod;
import dev.flightloom.domain.flighttask.order.RepeatRule;
import dev.flightloom.domain.flighttask.order.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of an order that say when it flies; null where they do not apply. */
record ScheduleWire(
    @Nullable Long beginAt,
    @Nullable Long latestBeginAt,
    @Nullable Long endAt,
    @Nullable RepeatRule rule,
    @Nullable List<Long> starts,
    @Nullable List<List<Long>> periods,
    @Nullable Integer minBattery) {
  private static final int DAYS_OF_A_WEEK = 7;

  static ScheduleWire of(Schedule schedule) {
    return switch (schedule) {
      case Schedule.Immediate _ -> new ScheduleWire(null, null, null, null, null, null, null);
      case Schedule.Timed timed -> timed(timed);
      case Schedule.Recurring(var starts, var rule, var end) ->
          new ScheduleWire(
              seconds(starts.getFirst()),
              null,
              seconds(end),
              rule,
              starts.stream().map(ScheduleWire::seconds).toList(),
              null,
              null);
      case Schedule.Continuous(var periods, var rule, var end, var battery) ->
          new ScheduleWire(
              seconds(periods.getFirst().begin()),
              null,
              seconds(end),
              rule,
              null,
              periods.stream().map(ScheduleWire::pair).toList(),
              battery);
    };
  }

  /** A window is told by its end; one moment by its begin alone (contract 14, row 29). */
  private static ScheduleWire timed(Schedule.Timed timed) {
    var window = timed.latestBegin().isAfter(timed.begin());
    return new ScheduleWire(
        seconds(timed.begin()),
        window ? seconds(timed.latestBegin()) : null,
        null,
        null,
        null,
        null,
        null);
  }

  @Nullable String repeatType() {
    return rule == null ? null : TaskOrderWireMapper.word(rule.word());
  }

  /** Which option goes with which word is inferred (contract 16, unknown 12). */
  @Nullable RepeatOptionWire repeatOption() {
    return switch (rule) {
      case null -> null;
      case RepeatRule.Once _ -> null;
      case RepeatRule.Daily(var interval) -> new RepeatOptionWire(interval, null, null, null);
      case RepeatRule.Weekly(var interval, var days) ->
          new RepeatOptionWire(interval, numbers(days), null, null);
      case RepeatRule.MonthlyByDate(var interval, var days) ->
          new RepeatOptionWire(interval, null, days.stream().sorted().toList(), null);
      case RepeatRule.MonthlyByWeekday(var interval, var week, var days) ->
          new RepeatOptionWire(interval, numbers(days), null, week);
    };
  }

  private static List<Integer> numbers(Collection<DayOfWeek> days) {
    return days.stream().map(day -> day.getValue() % DAYS_OF_A_WEEK).sorted().toList();
  }

  private static List<Long> pair(FlightPeriod period) {
    return List.of(seconds(period.begin()), seconds(period.end()));
  }

  private static Long seconds(Instant time) {
    return time.getEpochSecond();
  }
}
