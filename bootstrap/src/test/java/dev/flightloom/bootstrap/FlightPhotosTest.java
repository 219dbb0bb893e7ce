package dev.flightloom.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.flightloom.application.reconstruction.port.in.RunReconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.Stage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The photos of a simulated flight are good enough for our own preflight, and for a model. */
@QuarkusTest
class FlightPhotosTest {

  private static final String PROJECT = "7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01";
  private static final String RECONSTRUCTIONS = "/api/v1/projects/Harbour East/reconstructions";
  private static final String FLOWN = "b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee";

  @Inject RunReconstruction run;

  @ConfigProperty(name = "flightloom.captures.roots")
  Path root;

  private Path folder;

  @BeforeEach
  void downloadTheMediaOfAFlight() throws Exception {
    given().post("/simulator/admin/reset").then().statusCode(200);
    Files.createDirectories(root);
    folder = Files.createTempDirectory(root, "flight");
    List<Map<String, String>> media =
        given()
            .header("X-User-Token", "any")
            .header("X-Project-Uuid", PROJECT)
            .get("/simulator/openapi/v0.1/flight-task/" + FLOWN + "/media")
            .path("data.list");
    for (var file : media) {
      var bytes = given().urlEncodingEnabled(false).get(file.get("original_url")).asByteArray();
      Files.write(folder.resolve(file.get("name") + file.get("suffix")), bytes);
    }
  }

  private RequestSpecification body() {
    return given()
        .contentType("application/json")
        .body("{\"folder\":\"" + folder + "\",\"products\":[\"2d\"]}");
  }

  @Test
  void passTheOwnPreflightWithoutAFinding() {
    body()
        .post(RECONSTRUCTIONS + "/preflight")
        .then()
        .statusCode(200)
        .body("passes", equalTo(true))
        .body("findings", empty());
  }

  @Test
  void becomeAModel() {
    String id = body().post(RECONSTRUCTIONS).then().statusCode(201).extract().path("id");

    assertThat(run.run(new ReconstructionId(id), 5).stage()).isEqualTo(new Stage.Finished());
  }
}
