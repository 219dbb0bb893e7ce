package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.domain.flighttask.order.TaskZone;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;

/** Reads times and durations as people type them. */
final class Moments {
  private Moments() {}

  /**
   * The zone that --zone names, or that of this machine where it names none.
   *
   * @throws IllegalArgumentException naming the option
   */
  static TaskZone zone(String name) {
    try {
      return new TaskZone(name.isBlank() ? ZoneId.systemDefault().getId() : name.strip());
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException("--zone " + refused.getMessage(), refused);
    }
  }

  /**
   * A time with its offset, or one of that zone.
   *
   * @throws IllegalArgumentException naming the option
   */
  static Instant time(String option, String text, TaskZone zone) {
    try {
      return hasOffset(text)
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).atZone(zone.id()).toInstant();
    } catch (DateTimeException _) {
      throw new IllegalArgumentException(
          option
              + " is '"
              + text
              + "', but a time such as 2026-03-01T09:00 or 2026-03-01T09:00:00+01:00 is accepted");
    }
  }

  /**
   * A duration such as {@code 90s}, {@code 10m}, {@code 2h30m} or {@code 1d}.
   *
   * @throws IllegalArgumentException naming the option
   */
  static Duration duration(String option, String text) {
    var compact = text.strip().toUpperCase(Locale.ROOT);
    try {
      var day = compact.indexOf('D');
      var iso = day < 0 ? "PT" + compact : "P" + compact.substring(0, day + 1) + rest(compact, day);
      var duration = Duration.parse(iso);
      if (duration.isPositive()) {
        return duration;
      }
    } catch (DateTimeException unreadable) {
      throw refused(option, text, unreadable);
    }
    throw refused(option, text, new DateTimeException("not positive"));
  }

  private static String rest(String compact, int day) {
    var rest = compact.substring(day + 1);
    return rest.isEmpty() ? "" : "T" + rest;
  }

  private static IllegalArgumentException refused(String option, String text, Exception why) {
    return new IllegalArgumentException(
        option + " is '" + text + "', but a duration such as 10m, 2h30m or 1d is accepted", why);
  }

  private static boolean hasOffset(String text) {
    var time = text.indexOf('T');
    var tail = time < 0 ? "" : text.substring(time);
    return tail.endsWith("Z") || tail.contains("+") || tail.contains("-");
  }
}
