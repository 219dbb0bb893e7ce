package dev.flightloom.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LiveModeTest.OnPremises.class)
class LiveModeTest {

  /** An on-premises FlightHub that nobody runs, with an invented key. */
  public static class OnPremises implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "flighthub.base-url", "http://127.0.0.1:9",
          "flighthub.organization-key", "invented-organisation-key");
    }
  }

  @Test
  void hasNoSimulator() {
    given().get("/simulator/admin/world").then().statusCode(404);
    given().get("/simulator/openapi/v0.1/system_status").then().statusCode(404);
  }

  @Test
  void saysThatItIsLiveAndNeverTellsItsKey() {
    var answer =
        given()
            .get("/api/v1/system")
            .then()
            .statusCode(200)
            .header("X-Flightloom-Mode", "live")
            .body("mode", equalTo("live"))
            .extract();

    assertThat(answer.asString() + answer.headers()).doesNotContain("invented-organisation-key");
  }

  @Test
  void doesNotFallBackWhenFlightHubIsDown() {
    given()
        .get("/api/v1/projects")
        .then()
        .statusCode(503)
        .body("code", equalTo("flighthub.unreachable"));
  }
}
