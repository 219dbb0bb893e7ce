package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.failure.Unavailable;
import java.time.DateTimeException;
import java.time.Instant;

/** Unix times, which are seconds in some places and milliseconds in others (contract 1.9, 14). */
public final class UnixTime {
  private static final long FIRST_MILLISECONDS = 100_000_000_000L;

  private UnixTime() {}

  /**
   * Reads seconds, and values of 10^11 and above as milliseconds.
   *
   * @throws Unavailable {@code flighthub.malformed-answer} for what is no time
   */
  public static Instant toInstant(long number) {
    try {
      return number >= FIRST_MILLISECONDS
          ? Instant.ofEpochMilli(number)
          : Instant.ofEpochSecond(number);
    } catch (DateTimeException _) {
      throw Mandatory.of("a Unix time").malformed(number + " is no moment");
    }
  }
}
