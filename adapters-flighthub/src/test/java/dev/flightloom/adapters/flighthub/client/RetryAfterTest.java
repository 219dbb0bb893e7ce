package dev.flightloom.adapters.flighthub.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-01T08:00:00Z"));

  @ParameterizedTest
  @CsvSource(
      value = {
        "NULL; 0",
        "''; 0",
        "12; 12",
        "soon; 0",
        "-3; 0",
        "99999999999999999999; 0",
        "Thu, 01 Jan 2026 08:00:30 GMT; 30",
        "Thu, 01 Jan 2026 07:00:00 GMT; 0"
      },
      delimiter = ';',
      nullValues = "NULL")
  void readsSecondsAndDates(String header, long seconds) {
    assertThat(RetryAfter.of(header, CLOCK)).hasSeconds(seconds);
  }
}
