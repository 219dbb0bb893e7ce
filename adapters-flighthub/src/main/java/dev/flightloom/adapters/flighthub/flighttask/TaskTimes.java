package dev.flightloom.adapters.flighthub.flighttask;

import dev.flightloom.adapters.flighthub.client.UnixTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times of answers, which are RFC 3339 in one place and Unix time in another (contract 14.22). */
final class TaskTimes {
  private static final int LONGEST_NUMBER = 15;

  private TaskTimes() {}

  /** The moment that {@code text} means; nothing for an empty text or one that means none. */
  static Optional<Instant> read(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.matches("\\d{1," + LONGEST_NUMBER + "}")
              ? UnixTime.toInstant(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
