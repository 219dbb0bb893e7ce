package dev.flightloom.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulatorConfigTest {
  private static SimulatorConfig with(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .withMapping(SimulatorConfig.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(SimulatorConfig.class);
  }

  @Test
  void needsNothingToBeConfigured() {
    var config = with(Map.of());

    assertThat(config.enabled()).isTrue();
    assertThat(config.clock()).isEqualTo("real");
    assertThat(config.clockStart()).isEmpty();
    assertThat(config.seed()).isEmpty();
    assertThat(config.organizationKey()).isEmpty();
    assertThat(config.profile()).isEqualTo("contract");
    assertThat(config.grantLifetime()).isEqualTo(Duration.ofHours(1));
    assertThat(config.linkLifetime()).isEqualTo(Duration.ofHours(1));
    assertThat(config.imageQuota()).isEmpty();
    assertThat(config.journalCapacity()).isEqualTo(50_000);
    assertThat(config.remoteAdmin()).isFalse();
    assertThat(config.snapshotFile()).isEmpty();
    assertThat(config.build().queue()).isEqualTo(Duration.ofMillis(500));
    assertThat(config.build().base()).isEqualTo(Duration.ofSeconds(2));
    assertThat(config.build().perImage()).isEqualTo(Duration.ofMillis(5));
    assertThat(config.build().importing()).isEqualTo(Duration.ofMillis(500));
    assertThat(config.build().zip()).isEqualTo(Duration.ofSeconds(1));
    assertThat(config.build().deletion()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void readsItsKeys() {
    var config =
        with(
            Map.of(
                "flightloom.simulator.clock", "x60",
                "flightloom.simulator.build.per-image", "PT1S",
                "flightloom.simulator.image-quota", "100"));

    assertThat(config.clock()).isEqualTo("x60");
    assertThat(config.build().perImage()).isEqualTo(Duration.ofSeconds(1));
    assertThat(config.imageQuota()).contains(100L);
  }
}
