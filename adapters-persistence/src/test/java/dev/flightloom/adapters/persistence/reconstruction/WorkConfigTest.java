package dev.flightloom.adapters.persistence.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkConfigTest {

  @Test
  void hasDefaults() {
    var config = config(Map.of());

    assertThat(config.parallel()).isEqualTo(4);
    assertThat(config.pollInterval()).isEqualTo(Duration.ofSeconds(1));
    assertThat(config.stopWithin()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void takesEveryKey() {
    var config =
        config(
            Map.of(
                "flightloom.work.parallel", "9",
                "flightloom.work.poll-interval", "PT3S",
                "flightloom.work.stop-within", "PT1M"));

    assertThat(config.parallel()).isEqualTo(9);
    assertThat(config.pollInterval()).isEqualTo(Duration.ofSeconds(3));
    assertThat(config.stopWithin()).isEqualTo(Duration.ofMinutes(1));
  }

  private static WorkConfig config(Map<String, String> own) {
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .addDiscoveredConverters()
        .withMapping(WorkConfig.class)
        .withDefaultValues(own)
        .build()
        .getConfigMapping(WorkConfig.class);
  }
}
