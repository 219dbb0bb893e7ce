package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.domain.flighttask.order.RepeatRule;
import dev.flightloom.domain.flighttask.order.TaskZone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** Options that say on which days a series flies. */
class RepeatOptions {

  @Option(
      names = "--repeat",
      order = 30,
      paramLabel = "RULE",
      description =
          "With --start or --period: once, daily, weekly, monthly-by-date or monthly-by-weekday"
              + " (default: ${DEFAULT-VALUE}).")
  String repeat = "once";

  @Option(
      names = "--every",
      order = 31,
      paramLabel = "N",
      description = "Every N-th day, week or month (default: ${DEFAULT-VALUE}).")
  int interval = 1;

  @Option(
      names = "--weekdays",
      order = 32,
      split = ",",
      paramLabel = "DAY",
      description = "Such as monday,thursday; for weekly and monthly-by-weekday.")
  Set<DayOfWeek> weekdays = Set.of();

  @Option(
      names = "--days",
      order = 33,
      split = ",",
      paramLabel = "N",
      description = "Days of the month, 1 to 31; for monthly-by-date.")
  Set<Integer> days = Set.of();

  @Option(
      names = "--week",
      order = 34,
      paramLabel = "N",
      description = "Week of the month, 1 to 4; for monthly-by-weekday.")
  int week;

  @Option(
      names = "--series-end",
      order = 35,
      paramLabel = "TIME",
      description = "End of the series (default: the end of its first day's last flight).")
  String end = "";

  /**
   * On which days.
   *
   * @throws IllegalArgumentException with a sentence that names what does not fit
   */
  RepeatRule rule() {
    return switch (repeat.strip().toLowerCase(Locale.ROOT)) {
      case "once" -> new RepeatRule.Once();
      case "daily" -> new RepeatRule.Daily(interval);
      case "weekly" -> new RepeatRule.Weekly(interval, weekdays);
      case "monthly-by-date" -> new RepeatRule.MonthlyByDate(interval, days);
      case "monthly-by-weekday" -> new RepeatRule.MonthlyByWeekday(interval, week, weekdays);
      default ->
          throw new IllegalArgumentException(
              "--repeat is '"
                  + repeat
                  + "', but one of once, daily, weekly, monthly-by-date, monthly-by-weekday is"
                  + " accepted");
    };
  }

  /** The end of the series whose first day ends at {@code last}. */
  Instant end(Instant last, TaskZone zone) {
    return end.isBlank() ? last : Moments.time("--series-end", end, zone);
  }
}
