package dev.flightloom.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FlightModelTest {
  /** Folder of the flight "Fence check 07", which is over. */
  private static final int FOLDER = 4711;

  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @Test
  void givesAModelWithItsFileAndPicture() {
    var details = Hub.api().get("/model/9001").jsonPath().setRootPath("data");

    assertThat(details.getString("file_type")).isEqualTo("model_3d");
    var archive = given().get(details.getString("url")).asByteArray();
    assertThat(archive).hasSize(details.getInt("size")).startsWith((byte) 'P', (byte) 'K');
    given().get(details.getString("preview_url")).then().contentType("image/png");
    Hub.api().get("/model/9003").then().body("code", equalTo(200404));
    Hub.api().get("/model/x").then().body("code", equalTo(200404));
  }

  @Test
  void listsAModelWhenItIsFinishedAndLinksItWhenItIsPacked() {
    int id = create(Map.of()).path("data.id");
    Hub.api().get("/model").then().body("data.list.id", contains(9001, 9002));
    Hub.api().get("/model/" + id).then().body("code", equalTo(200404));
    Hub.api().get("/model/download-url/" + id).then().body("data.url", equalTo(""));
    Hub.advance("PT3.2S");
    Hub.api().get("/model").then().body("data.list.id", contains(9001, 9002, id));
    Hub.api().get("/model/download-url/" + id).then().body("data.url", equalTo(""));
    Hub.advance("PT1S");

    String link = Hub.api().get("/model/download-url/" + id).path("data.url");
    assertThat(given().get(link).asByteArray()).startsWith((byte) 'P', (byte) 'K');
  }

  @Test
  void buildsAModelOfEachKind() {
    int id = create(Map.of("reconstruction_type", List.of("model_2d", "model_3d"))).path("data.id");
    Hub.advance("PT10S");

    Hub.api()
        .get("/model")
        .then()
        .body("data.list.find { it.id == " + id + " }.file_type", equalTo("model_2d"))
        .body("data.list.find { it.id == " + (id + 1) + " }.file_type", equalTo("model_3d"));
  }

  @ParameterizedTest
  @CsvSource({
    "wkt,UTM32",
    "quality_level,best",
    "quality_level,2",
    "reconstruction_mode,round",
    "task_folder_id,0",
    "reconstruction_type,model_3d",
    "simplified_factor,2",
    "name,''"
  })
  void refusesWrongMembers(String name, String value) {
    Object wrong = value.matches("\\d") ? Integer.valueOf(value) : value;

    create(Map.of(name, wrong)).then().statusCode(200).body("code", equalTo(200101));
  }

  @Test
  void refusesAFolderThatIsNotThereAndAnAreaWithoutCorners() {
    create(Map.of("task_folder_id", 1)).then().body("code", not(equalTo(0)));
    create(Map.of("predefine_area", Map.of("polygon_points", List.of(Map.of("lat", 1, "lng", 1)))))
        .then()
        .body("code", equalTo(200101));
  }

  private static Response create(Map<String, Object> changes) {
    var body = new HashMap<String, Object>();
    body.put("name", "fence-mar");
    body.put("reconstruction_type", List.of("model_3d"));
    body.put("simplified_factor", 0.2);
    body.put("task_folder_id", FOLDER);
    body.put("wkt", "EPSG:32632");
    body.put("quality_level", "medium");
    body.put("reconstruction_mode", "normal");
    body.put("generate_model_formats", List.of("b3dm", "las"));
    body.putAll(changes);
    return Hub.api().body(body).post("/model/create");
  }
}
