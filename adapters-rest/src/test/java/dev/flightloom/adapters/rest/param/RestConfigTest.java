package dev.flightloom.adapters.rest.param;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RestConfigTest {

  @Test
  void hasADefaultForEveryKey() {
    var config = with(Map.of());
    assertThat(config.eventInterval()).isEqualTo(Duration.ofMillis(500));
    assertThat(config.eventHeartbeat()).isEqualTo(Duration.ofSeconds(15));
    assertThat(config.maxJsonSize().asLongValue()).isEqualTo(1 << 20);
  }

  @Test
  void readsEveryKey() {
    var config =
        with(
            Map.of(
                "flightloom.rest.event-interval", "2s",
                "flightloom.rest.event-heartbeat", "1m",
                "flightloom.rest.max-json-size", "2K"));
    assertThat(config.eventInterval()).isEqualTo(Duration.ofSeconds(2));
    assertThat(config.eventHeartbeat()).isEqualTo(Duration.ofMinutes(1));
    assertThat(config.maxJsonSize().asLongValue()).isEqualTo(2048);
  }

  private static RestConfig with(Map<String, String> values) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(RestConfig.class)
            .withDefaultValues(values)
            .build();
    return config.getConfigMapping(RestConfig.class);
  }
}
