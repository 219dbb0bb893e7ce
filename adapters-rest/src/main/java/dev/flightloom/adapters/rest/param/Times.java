package dev.flightloom.adapters.rest.param;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads times with their offset. */
public final class Times {
  private Times() {}

  /**
   * The moment of an RFC 3339 text.
   *
   * @throws IllegalArgumentException with an example
   */
  public static Instant parse(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException _) {
      throw new IllegalArgumentException(
          "is '"
              + text
              + "', but a time with its offset such as 2026-03-01T09:00:00+01:00 is"
              + " accepted");
    }
  }
}
