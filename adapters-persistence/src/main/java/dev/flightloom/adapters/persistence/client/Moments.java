package dev.flightloom.adapters.persistence.client;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as text of equal length, which keeps nanoseconds and sorts as time does. */
final class Moments {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Moments() {}

  static String write(Instant moment) {
    return FORMAT.format(moment);
  }

  static Instant read(String text) {
    return FORMAT.parse(text, Instant::from);
  }
}
