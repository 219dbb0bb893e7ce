package dev.flightloom.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Default durations with 6 images: 0.5 s queue, 2.03 s build, 0.5 s import, 1 s zip. */
@QuarkusTest
class ReconstructionTest {
  @BeforeEach
  void reset() {
    Hub.reset();
    Hub.resource(Hub.RESOURCE, 6);
  }

  private static void expect(String model, int status, int progress, int zip) {
    var shown = Hub.model(model);
    assertThat(shown.getInt("model_status")).isEqualTo(status);
    assertThat(shown.getInt("reconstruction_progress")).isEqualTo(progress);
    assertThat(shown.getInt("zip_status")).isEqualTo(zip);
  }

  @Test
  void answersAStartAsTheSeedPageDoes() {
    Hub.start(
            Hub.RESOURCE,
            Map.of("parameter_2d", "", "parameter_3d", Hub.PARAMETER, "parameter_3dgs", ""))
        .then()
        .statusCode(200)
        .body("code", equalTo(0))
        .body("message", equalTo(""))
        .body("data.size()", equalTo(1))
        .body("data.model_3d.status", equalTo(12))
        .body("data.model_3d.sub_error_code", equalTo(0))
        .body("data.model_3d.uuid.length()", equalTo(36));
  }

  @Test
  void goesThroughAllStatusesAsTimePasses() {
    var model = Hub.start3d(Hub.RESOURCE);
    expect(model, 12, 0, 0);
    Hub.advance("PT0.5S");
    expect(model, 14, 0, 0);
    Hub.advance("PT1.015S");
    expect(model, 14, 50, 0);
    Hub.advance("PT1.014S");
    expect(model, 14, 99, 0);
    Hub.advance("PT0.001S");
    expect(model, 15, 100, 0);
    Hub.advance("PT0.5S");
    expect(model, 9, 100, 1);
    Hub.advance("PT0.5S");
    assertThat(Hub.model(model).getInt("zip_progress")).isEqualTo(50);
    assertThat(Hub.model(model).getString("zip_file_key")).isEmpty();
    Hub.advance("PT0.5S");
    expect(model, 9, 100, 2);
    var done = Hub.model(model);
    assertThat(done.getInt("zip_progress")).isEqualTo(100);
    assertThat(done.getInt("model_type")).isEqualTo(2);
    assertThat(done.getInt("error_code")).isZero();
    assertThat(done.getString("resource_uuid")).isEqualTo(Hub.RESOURCE);
    assertThat(done.getString("model_uuid")).isEqualTo(model);
    assertThat(done.getLong("model_size")).isPositive();
    assertThat(done.getString("zip_file_key")).startsWith("http://localhost:");
  }

  @Test
  void refusesWhatIsNotAnOrder() {
    expectParameterError(Map.of());
    expectParameterError(Map.of("parameter_3d", "", "parameter_2d", ""));
    expectParameterError(Map.of("parameter_3d", "{"));
    expectParameterError(Map.of("parameter_3d", "{}"));
    expectParameterError(Map.of("parameter_3d", "[]"));
    expectParameterError(Map.of("parameter_3d", Map.of("parameter", Map.of())));
    Hub.api()
        .body("nonsense")
        .post("/open_model/models/reconstruction/start")
        .then()
        .body("code", equalTo(200101));
    Hub.start("unknown", Map.of("parameter_3d", Hub.PARAMETER))
        .then()
        .body("code", equalTo(200404));
  }

  private static void expectParameterError(Map<String, Object> body) {
    Hub.start(Hub.RESOURCE, body).then().statusCode(200).body("code", equalTo(200101));
  }

  @Test
  void countsTheImagesOfEveryProduct() {
    expectParameterError(Map.of("parameter_3dgs", Hub.PARAMETER));
    Hub.resource("5e0c5a4e-0000-4000-8000-00000000ab03", 4);
    Hub.start("5e0c5a4e-0000-4000-8000-00000000ab03", Map.of("parameter_2d", Hub.PARAMETER))
        .then()
        .body("code", equalTo(200101));
    Hub.resource("5e0c5a4e-0000-4000-8000-00000000ab10", 10);
    Hub.start("5e0c5a4e-0000-4000-8000-00000000ab10", Map.of("parameter_3dgs", Hub.PARAMETER))
        .then()
        .body("code", equalTo(0));
  }

  @Test
  void wantsLidarFilesForLidar() {
    expectParameterError(Map.of("parameter_lidar", Hub.PARAMETER));
    var grant = Hub.grant();
    var etag = Hub.put(grant, "scan.LDR", new byte[9]);
    Hub.callback(grant, Hub.RESOURCE, java.util.List.of(Hub.file("scan.LDR", etag)));

    Hub.start(Hub.RESOURCE, Map.of("parameter_lidar", Hub.PARAMETER))
        .then()
        .body("data.model_lidar.status", equalTo(12));
  }

  @Test
  void letsModelsBeyondTheEditionsLimitWait() {
    var models = IntStream.range(0, 3).mapToObj(_ -> Hub.start3d(Hub.RESOURCE)).toList();
    Hub.advance("PT2.529S");
    expect(models.get(1), 14, 99, 0);
    expect(models.get(2), 12, 0, 0);
    Hub.advance("PT0.001S");
    expect(models.get(2), 14, 0, 0);
    Hub.advance("PT2.03S");
    expect(models.get(2), 15, 100, 0);
  }

  @Test
  void givesTheSlotOfAStoppedModelToTheNext() {
    var models = IntStream.range(0, 3).mapToObj(_ -> Hub.start3d(Hub.RESOURCE)).toList();
    Hub.advance("PT1S");
    Hub.api()
        .post("/open_model/models/" + models.get(0) + "/reconstruction/stop")
        .then()
        .body("code", equalTo(0))
        .body("data", equalTo(Map.of()));

    expect(models.get(0), 16, 24, 0);
    expect(models.get(2), 14, 0, 0);
    Hub.admin().get("/world").then().body("imagesSpent", equalTo(12));
  }

  @Test
  void refusesModelsBeyondTheLimitWhereTheProfileSaysSo() {
    Hub.profile(Map.of("limit", "REFUSES"));
    Hub.start(Hub.RESOURCE, Map.of("parameter_3d", Hub.PARAMETER, "parameter_2d", Hub.PARAMETER))
        .then()
        .body("code", equalTo(0))
        .body("data.size()", equalTo(2));

    Hub.start(Hub.RESOURCE, Map.of("parameter_3d", Hub.PARAMETER))
        .then()
        .statusCode(200)
        .body("code", equalTo(801));
  }

  @Test
  void failsAsTheProfileSays() {
    Hub.profile(Map.of("ending", "FAILS", "errorCode", 310001));
    var failing = Hub.start3d(Hub.RESOURCE);
    Hub.profile(Map.of("ending", "RESOURCES_REFUSED"));
    var refused = Hub.start3d(Hub.RESOURCE);
    Hub.advance("PT1M");

    expect(failing, 8, 99, 0);
    assertThat(Hub.model(failing).getInt("error_code")).isEqualTo(310001);
    expect(refused, 13, 0, 0);
    Hub.admin().get("/world").then().body("imagesSpent", equalTo(0));
  }

  @Test
  void packsAsTheProfileSays() {
    Hub.profile(Map.of("zip", "NEVER_STARTS"));
    var unpacked = Hub.start3d(Hub.RESOURCE);
    Hub.profile(Map.of("zip", "FAILS"));
    var broken = Hub.start3d(Hub.RESOURCE);
    Hub.advance("PT1H");

    expect(unpacked, 9, 100, 0);
    expect(broken, 9, 100, 3);
  }

  @Test
  void listsModelsInWhichSomethingMayStillChange() {
    Hub.api().get("/open_model/models/running").then().body("data.list", empty());
    var model = Hub.start3d(Hub.RESOURCE);
    Hub.api()
        .get("/open_model/models/running")
        .then()
        .body("data.list.model_uuid", contains(model))
        .body("data.list[0].model_status", equalTo(12));
    Hub.advance("PT1H");
    Hub.api().get("/open_model/models/running").then().body("data.list", empty());
  }

  @Test
  void stopsAndDeletesOnlyWhatCanBe() {
    var model = Hub.start3d(Hub.RESOURCE);
    var path = "/open_model/models/" + model;
    Hub.api().delete(path).then().body("code", equalTo(200101));
    Hub.advance("PT1H");
    Hub.api().post(path + "/reconstruction/stop").then().body("code", equalTo(200101));
    Hub.api().delete(path).then().body("code", equalTo(0)).body("data", equalTo(Map.of()));
    Hub.api().get(path).then().statusCode(200).body("code", equalTo(200404));
    Hub.api().delete(path).then().body("code", equalTo(200404));
    Hub.admin().get("/world").then().body("imagesSpent", equalTo(6));
  }

  @Test
  void deletesTheResourceAfterTheTaskWhereAsked() {
    Hub.start(
        Hub.RESOURCE, Map.of("parameter_3d", Hub.PARAMETER, "delete_resource_if_finish", true));
    var path = "/open_model/resource/" + Hub.RESOURCE;
    Hub.api().get(path).then().body("data.status", equalTo(1));
    Hub.advance("PT2.53S");
    Hub.api().get(path).then().body("data.status", equalTo(2));
    Hub.advance("PT1S");
    Hub.api().get(path).then().body("data.status", equalTo(3));
  }
}
