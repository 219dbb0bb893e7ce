package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.domain.flighttask.order.FlightPeriod;
import dev.flightloom.domain.flighttask.order.Schedule;
import dev.flightloom.domain.flighttask.order.TaskZone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say when to fly; without any, at once. */
class ScheduleOptions {
  @Option(
      names = "--in",
      order = 20,
      paramLabel = "DURATION",
      description = "Start after that time, such as 10m or 2h30m.")
  String in = "";

  @Option(
      names = "--at",
      order = 21,
      paramLabel = "TIME",
      description =
          "Start at that time: 2026-03-01T09:00 in the zone of --zone, or with its offset.")
  String at = "";

  @Option(
      names = "--until",
      order = 22,
      paramLabel = "TIME",
      description = "Latest start; without it --at or --in is the only moment.")
  String until = "";

  @Option(
      names = "--zone",
      order = 23,
      paramLabel = "ZONE",
      description = "Zone of the TZ database (default: that of this machine).")
  String zone = "";

  @Option(
      names = "--start",
      order = 24,
      split = ",",
      paramLabel = "TIME",
      description = "Start times of a series, all on its first day; several with commas.")
  List<String> starts = List.of();

  @Option(
      names = "--period",
      order = 25,
      split = ",",
      paramLabel = "BEGIN/END",
      description = "Fly again and again within that part of the first day; several with commas.")
  List<String> periods = List.of();

  @Option(
      names = "--min-battery",
      order = 26,
      paramLabel = "PERCENT",
      description = "With --period: least charge to start, 50 to 100 (default: ${DEFAULT-VALUE}).")
  int minimumBattery = 80;

  @Mixin RepeatOptions repeat = new RepeatOptions();

  /**
   * When to fly.
   *
   * @throws IllegalArgumentException with a sentence that names the option
   */
  Schedule schedule(Instant now) {
    var kinds =
        List.of(!in.isBlank(), !at.isBlank(), !starts.isEmpty(), !periods.isEmpty()).stream()
            .filter(given -> given)
            .count();
    if (kinds > 1) {
      throw new IllegalArgumentException("give only one of --in, --at, --start and --period");
    }
    if (!starts.isEmpty()) {
      var times = starts.stream().map(text -> time("--start", text)).toList();
      return new Schedule.Recurring(times, repeat.rule(), repeat.end(times.getLast(), taskZone()));
    }
    return periods.isEmpty() ? once(now) : continuous();
  }

  /** The zone in whose days a series is counted. */
  TaskZone taskZone() {
    return Moments.zone(zone);
  }

  private Schedule once(Instant now) {
    if (in.isBlank() && at.isBlank()) {
      if (!until.isBlank()) {
        throw new IllegalArgumentException("--until goes with --at or --in");
      }
      return new Schedule.Immediate();
    }
    var begin = at.isBlank() ? whole(now.plus(duration())) : time("--at", at);
    return new Schedule.Timed(begin, until.isBlank() ? begin : time("--until", until));
  }

  private Schedule continuous() {
    var parts = periods.stream().map(this::period).toList();
    var end = repeat.end(parts.getLast().end(), taskZone());
    return new Schedule.Continuous(parts, repeat.rule(), end, minimumBattery);
  }

  private FlightPeriod period(String text) {
    var ends = text.split("/", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException(
          "--period is '" + text + "', but BEGIN/END is accepted: two times with a slash between");
    }
    return new FlightPeriod(time("--period", ends[0]), time("--period", ends[1]));
  }

  private Duration duration() {
    return Moments.duration("--in", in);
  }

  private Instant time(String option, String text) {
    return Moments.time(option, text, taskZone());
  }

  /** FlightHub counts in whole seconds. */
  private static Instant whole(Instant time) {
    return Instant.ofEpochSecond(time.getEpochSecond());
  }
}
