package dev.flightloom.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction;
import dev.flightloom.application.reconstruction.port.in.MakeSamplePhotos;
import dev.flightloom.application.reconstruction.port.in.RunReconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.Stage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * From the REST API through the real journal, the real adapters and the simulator's wire, and back.
 */
@QuarkusTest
class ReconstructionJourneyTest {

  private static final String RECONSTRUCTIONS = "/api/v1/projects/Harbour East/reconstructions";

  @Inject RunReconstruction run;
  @Inject AdvanceReconstruction advance;
  @Inject MakeSamplePhotos photos;

  @ConfigProperty(name = "flightloom.captures.roots")
  Path root;

  private Path folder;

  @BeforeEach
  void beginWithAFreshWorld() throws Exception {
    given().post("/simulator/admin/reset").then().statusCode(200);
    given().delete("/simulator/admin/faults");
    Files.createDirectories(root);
    folder = Files.createTempDirectory(root, "capture");
    photos.make(folder, 12);
  }

  private ReconstructionId create(String products) {
    return new ReconstructionId(
        given()
            .contentType("application/json")
            .body("{\"folder\":\"" + folder + "\",\"products\":[" + products + "]}")
            .post(RECONSTRUCTIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private void advanceTo(ReconstructionId id, Stage.Name wanted) {
    var stage = Stage.Name.COLLECTING;
    while (stage != wanted) {
      stage = advance.advance(id).reconstruction().stage().name();
    }
  }

  private static JsonPath summary() {
    return given().get("/simulator/admin/requests/summary").jsonPath();
  }

  private static void fault(String rule) {
    given()
        .contentType("application/json")
        .body(rule)
        .post("/simulator/admin/faults")
        .then()
        .statusCode(200);
  }

  @Test
  void buildsEveryImageProductOfAFolder() {
    var id = create("\"3d\",\"2d\",\"3dgs\"");

    assertThat(run.run(id, 5).stage()).isEqualTo(new Stage.Finished());

    given()
        .get(RECONSTRUCTIONS + "/" + id)
        .then()
        .statusCode(200)
        .header("X-Flightloom-Mode", "simulated")
        .body("stage", equalTo("finished"))
        .body("builds", hasSize(3));
    given()
        .get(RECONSTRUCTIONS + "/" + id + "/files")
        .then()
        .body("total", equalTo(12))
        .body("items[0].state", equalTo("registered"));
    given()
        .accept("text/event-stream")
        .get(RECONSTRUCTIONS + "/" + id + "/events")
        .then()
        .statusCode(200)
        .body(containsString("event:end"));
    var zip = given().get(RECONSTRUCTIONS + "/" + id + "/archives/2d").asByteArray();
    assertThat(zip).startsWith('P', 'K');
    assertThat(summary().getInt("requests.'bucket.put-object'")).isEqualTo(12);
    assertThat(summary().getInt("requests.'open-modeling.upload-callback'")).isEqualTo(1);
    assertThat(summary().getInt("requests.'open-modeling.start'")).isEqualTo(1);
  }

  @Test
  void survivesEveryLostAnswer() {
    fault(
        """
        [{"operation":"bucket.put-object","nth":[3],"effect":"reset","when":"after"},
         {"operation":"open-modeling.upload-callback","nth":[1],"effect":"reset","when":"after"},
         {"operation":"open-modeling.start","nth":[1],"effect":"reset","when":"after"},
         {"operation":"open-modeling.model-details","nth":[2],"effect":"status","status":503}]
        """);
    var id = create("\"3d\"");

    assertThat(run.run(id, 5).stage()).isEqualTo(new Stage.Finished());
    assertThat(summary().getInt("filesCalledBack")).isEqualTo(12);
    assertThat(summary().getMap("filesCalledBackAgain")).isEmpty();
    assertThat(summary().getMap("starts").values()).singleElement().isEqualTo(1);
  }

  @Test
  void sendsNothingWhenThePreflightFails() throws Exception {
    Files.write(folder.resolve("broken.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3});
    var id = create("\"3d\"");

    assertThat(run.run(id, 5).stage())
        .isInstanceOfSatisfying(
            Stage.Failed.class, it -> assertThat(it.message()).contains("broken.jpg"));
    given()
        .get(RECONSTRUCTIONS + "/" + id + "/findings")
        .then()
        .body("items[0].file", equalTo("broken.jpg"));
    assertThat(summary().getMap("requests")).doesNotContainKey("bucket.put-object");
  }

  @Test
  void cancelsABuildAndCleansUp() {
    var id = create("\"3d\"");
    advanceTo(id, Stage.Name.BUILDING);
    given()
        .contentType("application/json")
        .body("{\"cleanUp\":true}")
        .post(RECONSTRUCTIONS + "/" + id + "/cancel")
        .then()
        .statusCode(202);

    assertThat(run.run(id, 5).stage()).isEqualTo(new Stage.Cancelled());
    assertThat(summary().getMap("requests"))
        .containsKeys("open-modeling.stop", "open-modeling.delete-resource");
  }

  @Test
  void refusesAFolderOutsideOfTheRoots() {
    given()
        .contentType("application/json")
        .body("{\"folder\":\"/etc\",\"products\":[\"3d\"]}")
        .post(RECONSTRUCTIONS)
        .then()
        .statusCode(403)
        .body("code", equalTo("folder.outside-roots"));
  }
}
