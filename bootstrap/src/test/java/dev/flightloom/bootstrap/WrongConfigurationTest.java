package dev.flightloom.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WrongConfigurationTest.KeyWithoutPlace.class)
class WrongConfigurationTest {

  @Inject Service service;

  /** An invented key, and no word about where FlightHub is. */
  public static class KeyWithoutPlace implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("flighthub.organization-key", "invented-organisation-key");
    }
  }

  @Test
  void refusesToStartWithTheReasonAndTheRemedyAndWithoutTheKey() {
    var said = new ByteArrayOutputStream();

    var started = service.start(new PrintStream(said, true, StandardCharsets.UTF_8));

    assertThat(started).isFalse();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Error [flighthub.configuration]: ")
        .contains("Remedy: Set flighthub.region")
        .doesNotContain("invented-organisation-key");
  }
}
