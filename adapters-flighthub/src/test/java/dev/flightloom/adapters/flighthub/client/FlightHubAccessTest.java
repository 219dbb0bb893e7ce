package dev.flightloom.adapters.flighthub.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.domain.failure.Rejected;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlightHubAccessTest {

  private static FlightHubAccess access(String region, String baseUrl, String key) {
    var properties = new HashMap<String, String>();
    Map.of("region", region, "base-url", baseUrl, "organization-key", key)
        .forEach((name, value) -> properties.put("flighthub." + name, value));
    return FlightHubAccess.of(FlightHubConfigTest.of(properties));
  }

  @Test
  void isSimulatedWithoutAnyConfiguration() {
    assertThat(FlightHubAccess.of(FlightHubConfigTest.of(Map.of())))
        .isEqualTo(new FlightHubAccess.Simulated());
    assertThat(access("", "", " ")).isEqualTo(new FlightHubAccess.Simulated());
  }

  /** Hides contract 15.1: no base address is documented. */
  @ParameterizedTest
  @CsvSource({"us, us", "EU, eu", "cn, cn"})
  void isLiveInARegion(String region, String host) {
    assertThat(access(region, "", "invented"))
        .isEqualTo(
            new FlightHubAccess.Live(
                URI.create("https://es-flight-api-" + host + ".djigate.com"), "invented"));
  }

  @Test
  void isLiveOnPremises() {
    assertThat(access("", "http://127.0.0.1:30812/", "invented"))
        .isEqualTo(new FlightHubAccess.Live(URI.create("http://127.0.0.1:30812"), "invented"));
  }

  @Test
  void keepsTheKeyOutOfItsText() {
    assertThat(access("eu", "", "invented").toString())
        .contains("es-flight-api-eu")
        .doesNotContain("invented");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', key, nothing says where",
    "eu, '', '', organization-key is missing",
    "'', http://127.0.0.1:30812, '', organization-key is missing",
    "eu, http://127.0.0.1:30812, key, both",
    "mars, '', key, 'mars'",
    "'', flighthub.example.net, key, no address",
    "'', ftp://flighthub.example.net, key, no address",
    "'', http://user@flighthub.example.net, key, no address",
    "'', http://flighthub.example.net?key=1, key, no address",
    "'', 'http://flight hub', key, no address",
    "'', https://fh.dji.com, key, web application",
    "'', https://FH.dji.com/openapi/v0.1, key, web application",
    "'', http://127.0.0.1:30812/openapi/v0.1, key, path of the API",
  })
  void refusesAnythingBetween(String region, String baseUrl, String key, String reason) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> access(region, baseUrl, key))
        .withMessageContaining(reason)
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("flighthub.configuration"))
        .satisfies(failure -> assertThat(failure.remedy()).isNotBlank());
  }
}
