package dev.flightloom.adapters.rest.flighttask.order;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.adapters.rest.param.Times;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.order.FlightPeriod;
import dev.flightloom.domain.flighttask.order.RepeatRule;
import dev.flightloom.domain.flighttask.order.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads when an order flies. */
final class ScheduleReader {
  private static final Schedule NONE = new Schedule.Immediate();
  private static final int LEAST_BATTERY = 50;

  /** Words of the rules. */
  private enum Rule {
    ONCE,
    DAILY,
    WEEKLY,
    MONTHLY_BY_DATE,
    MONTHLY_BY_WEEKDAY
  }

  private ScheduleReader() {}

  static Schedule read(Members in) {
    var type = in.required("type", in.word("type", TaskType.class), TaskType.IMMEDIATE);
    var schedule =
        switch (type) {
          case IMMEDIATE -> NONE;
          case TIMED -> timed(in);
          case RECURRING -> recurring(in);
          case CONTINUOUS -> continuous(in);
        };
    in.refuseOthers();
    return schedule;
  }

  private static Schedule timed(Members in) {
    var begin = time(in, "begin");
    var latest = in.text("latestBegin").isPresent() ? time(in, "latestBegin") : begin;
    return made(in, NONE, () -> new Schedule.Timed(begin, latest));
  }

  private static Schedule recurring(Members in) {
    var starts = in.list("starts", ScheduleReader::time);
    var times = in.required("starts", starts, List.of());
    var rule = rule(in);
    var end = time(in, "end");
    return made(in, NONE, () -> new Schedule.Recurring(times, rule, end));
  }

  private static Schedule continuous(Members in) {
    var periods = in.list("periods", ScheduleReader::period);
    var parts = in.required("periods", periods, List.of());
    var rule = rule(in);
    var end = time(in, "end");
    var field = "minimumBatteryPercent";
    var battery = in.required(field, in.wholeNumber(field), LEAST_BATTERY);
    return made(in, NONE, () -> new Schedule.Continuous(parts, rule, end, battery));
  }

  private static RepeatRule rule(Members in) {
    return in.required("repeat", in.object("repeat").map(ScheduleReader::ruleOf), once());
  }

  private static RepeatRule ruleOf(Members in) {
    var rule = in.required("rule", in.word("rule", Rule.class), Rule.ONCE);
    var interval = in.wholeNumber("interval").orElse(1);
    var weekdays = in.words("weekdays", DayOfWeek.class).map(Set::copyOf).orElse(Set.of());
    var days = in.list("days", ScheduleReader::day).<Set<Integer>>map(HashSet::new);
    var week = in.wholeNumber("week").orElse(0);
    in.refuseOthers();
    return made(
        in,
        once(),
        () ->
            switch (rule) {
              case ONCE -> once();
              case DAILY -> new RepeatRule.Daily(interval);
              case WEEKLY -> new RepeatRule.Weekly(interval, weekdays);
              case MONTHLY_BY_DATE -> new RepeatRule.MonthlyByDate(interval, days.orElse(Set.of()));
              case MONTHLY_BY_WEEKDAY -> new RepeatRule.MonthlyByWeekday(interval, week, weekdays);
            });
  }

  private static RepeatRule once() {
    return new RepeatRule.Once();
  }

  private static Optional<Integer> day(Members.Entry entry) {
    if (entry.node().canConvertToInt() && entry.node().isIntegralNumber()) {
      return Optional.of(entry.node().intValue());
    }
    entry.violations().add(entry.path(), "must be a whole number from 1 to 31");
    return Optional.empty();
  }

  private static Optional<FlightPeriod> period(Members.Entry entry) {
    var in = entry.members();
    var begin = time(in, "begin");
    var end = time(in, "end");
    in.refuseOthers();
    return in.isTroubled()
        ? Optional.empty()
        : entry.violations().read(entry.path(), "", _ -> new FlightPeriod(begin, end));
  }

  private static Instant time(Members in, String name) {
    var read =
        in.text(name).flatMap(text -> in.violations().read(in.path(name), text, Times::parse));
    return in.required(name, read, Instant.EPOCH);
  }

  private static Optional<Instant> time(Members.Entry entry) {
    return entry.violations().read(entry.path(), entry.text(), Times::parse);
  }

  /** The object itself. */
  private static String where(Members in) {
    var path = in.path("");
    return path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
  }

  /** Something made of members that are fine one by one; without them, what does no harm. */
  private static <T> T made(Members in, T otherwise, Supplier<T> maker) {
    return in.isTroubled()
        ? otherwise
        : in.violations().read(where(in), "", _ -> maker.get()).orElse(otherwise);
  }
}
