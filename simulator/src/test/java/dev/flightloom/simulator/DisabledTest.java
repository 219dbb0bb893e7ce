package dev.flightloom.simulator;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(DisabledTest.Live.class)
class DisabledTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "openapi/v0.1/system_status",
        "openapi/v0.1/project",
        "openapi/v0.1/flight-task/x",
        "openapi/v0.1/open_model/models/running",
        "openapi/v0.1/open_model/resource/x",
        "bucket/sim-open-model/x",
        "admin/world",
        "admin/clock",
        "admin/faults",
        "admin/profile",
        "admin/requests"
      })
  void isAbsentInLiveMode(String path) {
    given().header("X-User-Token", "k").get("/simulator/" + path).then().statusCode(404);
  }

  /** The settings of a service that talks to the real FlightHub. */
  public static class Live implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("flightloom.simulator.enabled", "false");
    }
  }
}
