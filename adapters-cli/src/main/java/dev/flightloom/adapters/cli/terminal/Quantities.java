package dev.flightloom.adapters.cli.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes sizes, durations, counts and bars as a person reads them; decimal units. */
public final class Quantities {
  private static final String[] UNITS = {"kB", "MB", "GB", "TB", "PB"};

  private Quantities() {}

  /** A moment to the second, in UTC. */
  public static String moment(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Such as {@code 999 B} or {@code 12.3 MB}. */
  public static String bytes(long bytes) {
    if (bytes < 1000) {
      return bytes + " B";
    }
    var value = bytes / 1000.0;
    var unit = 0;
    while (value >= 999.95 && unit < UNITS.length - 1) {
      value /= 1000;
      unit++;
    }
    return String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
  }

  /** Bytes in a second, such as {@code 35.0 MB/s}. */
  public static String rate(double bytesPerSecond) {
    return bytes((long) bytesPerSecond) + "/s";
  }

  /** Such as {@code 4 s}, {@code 3 min 20 s} or {@code 2 h 5 min}. */
  public static String duration(Duration duration) {
    var seconds = Math.max(0, duration.toSeconds());
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return seconds / 60 + " min " + seconds % 60 + " s";
    }
    return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }

  /** Such as {@code 1 file} or {@code 20,000 files}. */
  public static String count(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  /** Whole percent of {@code part} in {@code whole}, 100 only when nothing is missing. */
  public static int percent(long part, long whole) {
    return whole <= 0 ? 0 : (int) Math.clamp(part * 100.0 / whole, 0, 100);
  }

  /** A bar of {@code width} columns, in ASCII where {@code unicode} is not possible. */
  public static String bar(int percent, int width, boolean unicode) {
    var filled = Math.clamp(percent, 0, 100) * width / 100;
    return (unicode ? "\u2588" : "#").repeat(filled)
        + (unicode ? "\u2591" : ".").repeat(width - filled);
  }
}
