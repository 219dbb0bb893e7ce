package dev.flightloom.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.flightloom.application.reconstruction.port.in.RunReconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.Stage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A finished flight of the simulated world: its state, its track, and a model of its media. */
@QuarkusTest
class FlightJourneyTest {

  private static final String PROJECT = "/api/v1/projects/Harbour East";
  private static final String FLOWN = "b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee";
  private static final String FLYING = "5d0e9c44-7b1f-4e0a-9c3d-20a6b8f4d102";

  @Inject RunReconstruction run;

  @BeforeEach
  void beginWithAFreshWorld() {
    given().delete("/simulator/admin/faults");
    given().post("/simulator/admin/reset").then().statusCode(200);
  }

  private static void fault(String rule) {
    given()
        .contentType("application/json")
        .body(rule)
        .post("/simulator/admin/faults")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse create(String task, boolean partial) {
    return given()
        .contentType("application/json")
        .body("{\"task\":\"%s\",\"products\":[\"3d\"],\"partial\":%s}".formatted(task, partial))
        .post(PROJECT + "/reconstructions")
        .then();
  }

  private Stage reconstructed() {
    String id = create(FLOWN, false).statusCode(201).extract().path("id");
    return run.run(new ReconstructionId(id), 5).stage();
  }

  @Test
  void tellsThatTheMediaAreCompleteAndListsThem() {
    given()
        .get(PROJECT + "/flight-tasks/" + FLOWN + "/media-folder")
        .then()
        .body("state", equalTo("complete"))
        .body("expectedFiles", equalTo(18));
    given()
        .get(PROJECT + "/flight-tasks/" + FLOWN + "/media?size=5")
        .then()
        .body("total", equalTo(18))
        .body("capped", equalTo(false));
  }

  @Test
  void exportsTheTrack() {
    given()
        .accept("application/geo+json")
        .get(PROJECT + "/flight-tasks/" + FLOWN + "/track")
        .then()
        .statusCode(200)
        .body("type", equalTo("FeatureCollection"))
        .body("features[0].geometry.type", startsWith("LineString"));
  }

  @Test
  void buildsAModelOfAFinishedFlight() {
    assertThat(reconstructed()).isEqualTo(new Stage.Finished());
  }

  @Test
  @DisplayName("contract 15.16: links that expire during the upload do not stop the reconstruction")
  void survivesLinksThatExpireAndConnectionsThatBreak() {
    fault(
        """
        [{"operation":"bucket.get-object","nth":[20,23],"effect":"status","status":403},
         {"operation":"bucket.get-object","nth":[25],"effect":"cut-body"},
         {"operation":"bucket.get-object","nth":[27],"effect":"reset","when":"before"}]
        """);

    assertThat(reconstructed()).isEqualTo(new Stage.Finished());
  }

  @Test
  void refusesAFlightThatIsStillInTheAir() {
    create(FLYING, false).statusCode(409).body("code", equalTo("flight.media-incomplete"));
  }
}
