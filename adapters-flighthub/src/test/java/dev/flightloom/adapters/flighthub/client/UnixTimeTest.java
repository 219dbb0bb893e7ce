package dev.flightloom.adapters.flighthub.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnixTimeTest {

  /** Hides contract 14.16: values below 10^11 are seconds. */
  @Test
  void readsSecondsAndMilliseconds() {
    var expected = Instant.parse("2026-01-01T00:00:00Z");
    assertThat(UnixTime.toInstant(1767225600L)).isEqualTo(expected);
    assertThat(UnixTime.toInstant(1767225600000L)).isEqualTo(expected);
  }
}
