package dev.flightloom.adapters.flighthub.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RequestPaceTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
  private final RequestPace pace =
      new RequestPace(
          FlightHubConfigTest.of(
              Map.of(
                  "flighthub.region", "eu",
                  "flighthub.organization-key", "invented",
                  "flighthub.requests-per-second", "4",
                  "flighthub.burst", "2")),
          now::get);

  @Test
  void letsABurstGoAtOnceAndSpacesTheRest() {
    assertThat(pace.reserve()).isZero();
    assertThat(pace.reserve()).isZero();
    assertThat(pace.reserve()).isEqualTo(Duration.ofMillis(250));
    assertThat(pace.reserve()).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void savesNoMoreThanABurst() {
    pace.reserve();
    now.updateAndGet(it -> it.plusSeconds(60));
    assertThat(pace.reserve()).isZero();
    assertThat(pace.reserve()).isZero();
    assertThat(pace.reserve()).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void letsEveryCallToTheSimulatorGoAtOnce() {
    var simulated = new RequestPace(FlightHubConfigTest.of(Map.of()), now::get);
    for (var call = 0; call < 100; call++) {
      assertThat(simulated.reserve()).isZero();
    }
  }

  @Test
  void slowsEverybodyDownForAsLongAsFlightHubAsks() {
    pace.reserve();
    pace.slowDown(Duration.ofSeconds(3));
    assertThat(pace.reserve()).isEqualTo(Duration.ofSeconds(3));
    assertThat(pace.reserve()).isEqualTo(Duration.ofMillis(3250));
  }

  @Test
  void slowsDownALittleWhenFlightHubNamesNoTimeAndNeverForHours() {
    pace.slowDown(Duration.ZERO);
    assertThat(pace.reserve()).isEqualTo(Duration.ofMillis(500));
    pace.slowDown(Duration.ofHours(5));
    assertThat(pace.reserve()).isEqualTo(Duration.ofSeconds(20));
  }
}
