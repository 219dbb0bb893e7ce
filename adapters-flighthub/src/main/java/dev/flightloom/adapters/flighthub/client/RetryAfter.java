package dev.flightloom.adapters.flighthub.client;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The pause that the header Retry-After asks for. */
final class RetryAfter {
  private static final int LONGEST_NUMBER = 9;

  private RetryAfter() {}

  /** Seconds or an HTTP date; zero without a header that can be read. */
  static Duration of(@Nullable String header, InstantSource clock) {
    var text = header == null ? "" : header.strip();
    if (text.matches("\\d{1," + LONGEST_NUMBER + "}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      var at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      var pause = Duration.between(clock.instant(), at);
      return pause.isNegative() ? Duration.ZERO : pause;
    } catch (DateTimeException _) {
      return Duration.ZERO;
    }
  }
}
