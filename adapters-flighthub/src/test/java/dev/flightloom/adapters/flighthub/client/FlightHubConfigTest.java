package dev.flightloom.adapters.flighthub.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.domain.reconstruction.Edition;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlightHubConfigTest {

  /** The configuration that these properties make. */
  static FlightHubConfig of(Map<String, String> properties) {
    return new SmallRyeConfigBuilder()
        .withMapping(FlightHubConfig.class)
        .withSources(new PropertiesConfigSource(properties, "test", 100))
        .build()
        .getConfigMapping(FlightHubConfig.class);
  }

  @Test
  void hasDefaults() {
    var config = of(Map.of());
    assertThat(config.region()).isEmpty();
    assertThat(config.baseUrl()).isEmpty();
    assertThat(config.organizationKey()).isEmpty();
    assertThat(config.language()).isEqualTo("en");
    assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(config.readTimeout()).isEqualTo(Duration.ofSeconds(60));
    assertThat(config.requestsPerSecond()).isEqualTo(5);
    assertThat(config.burst()).isEqualTo(5);
    assertThat(config.retry().attempts()).isEqualTo(4);
    assertThat(config.retry().first()).isEqualTo(Duration.ofMillis(500));
    assertThat(config.retry().ceiling()).isEqualTo(Duration.ofSeconds(20));
    assertThat(config.retry().quota()).isEqualTo(20);
    assertThat(config.projectsPerPage()).isEqualTo(100);
    assertThat(config.edition()).isEmpty();
    assertThat(config.noRoomCodes()).containsExactly(801);
  }

  @Test
  void readsEveryKey() {
    var config =
        of(
            Map.ofEntries(
                Map.entry("flighthub.region", "eu"),
                Map.entry("flighthub.base-url", "http://flighthub.example.net:30812"),
                Map.entry("flighthub.organization-key", "invented"),
                Map.entry("flighthub.language", "zh"),
                Map.entry("flighthub.connect-timeout", "PT1S"),
                Map.entry("flighthub.read-timeout", "PT2S"),
                Map.entry("flighthub.requests-per-second", "7"),
                Map.entry("flighthub.burst", "8"),
                Map.entry("flighthub.retry.attempts", "2"),
                Map.entry("flighthub.retry.first", "PT3S"),
                Map.entry("flighthub.retry.ceiling", "PT4S"),
                Map.entry("flighthub.retry.quota", "5"),
                Map.entry("flighthub.projects-per-page", "9"),
                Map.entry("flighthub.edition", "professional"),
                Map.entry("flighthub.no-room-codes", "801,900")));
    assertThat(config.region()).contains("eu");
    assertThat(config.baseUrl()).contains("http://flighthub.example.net:30812");
    assertThat(config.organizationKey()).contains("invented");
    assertThat(config.language()).isEqualTo("zh");
    assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(1));
    assertThat(config.readTimeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(config.requestsPerSecond()).isEqualTo(7);
    assertThat(config.burst()).isEqualTo(8);
    assertThat(config.retry().attempts()).isEqualTo(2);
    assertThat(config.retry().first()).isEqualTo(Duration.ofSeconds(3));
    assertThat(config.retry().ceiling()).isEqualTo(Duration.ofSeconds(4));
    assertThat(config.retry().quota()).isEqualTo(5);
    assertThat(config.projectsPerPage()).isEqualTo(9);
    assertThat(config.edition()).contains(Edition.PROFESSIONAL);
    assertThat(config.noRoomCodes()).containsExactly(801, 900);
  }

  @Test
  void readsEnvironmentVariables() {
    var config =
        new SmallRyeConfigBuilder()
            .withMapping(FlightHubConfig.class)
            .withSources(
                new EnvConfigSource(
                    Map.of(
                        "FLIGHTHUB_REGION", "us",
                        "FLIGHTHUB_BASE_URL", "http://flighthub.example.net",
                        "FLIGHTHUB_ORGANIZATION_KEY", "invented"),
                    300))
            .build()
            .getConfigMapping(FlightHubConfig.class);
    assertThat(config.region()).contains("us");
    assertThat(config.baseUrl()).contains("http://flighthub.example.net");
    assertThat(config.organizationKey()).contains("invented");
  }

  @Test
  void refusesAMistypedKey() {
    assertThatThrownBy(() -> of(Map.of("flighthub.regoin", "eu")))
        .hasMessageContaining("flighthub.regoin");
  }

  @Test
  void hasNoKeyThatThisTestForgets() {
    assertThat(Stream.of(FlightHubConfig.class.getDeclaredMethods()).map(Method::getName))
        .hasSize(12);
  }
}
