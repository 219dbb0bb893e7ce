package dev.flightloom.simulator;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annotations and alarms: what a caller enters and never sees again by this API. */
@QuarkusTest
class AnnotationTest {
  private static final String RING = "[[9,53],[9.1,53],[9.1,53.1],[9,53]]";

  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|Point|[9.98,53.54,0]",
        "1|LineString|[[9.98,53.54],[9.99,53.54]]",
        "2|Polygon|[" + RING + "]"
      })
  void takesPointsLinesAndPolygons(int type, String geometry, String coordinates) {
    annotate(type, geometry, coordinates)
        .then()
        .body("code", equalTo(0))
        .body("message", equalTo("success"))
        .body("data.id.length()", equalTo(36));
    Hub.admin().get("/world").then().body("annotations[0].geometry", equalTo(geometry));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|Point|[9.98,53.54]",
        "3|Point|[9.98,53.54]",
        "0|Point|[9.98]",
        "0|Point|[53.54,99.98]",
        "0|Point|['9.98','53.54']",
        "1|LineString|[[9.98,53.54]]",
        "2|Polygon|[[[9,53],[9.1,53],[9.1,53.1],[9,53.1]]]",
        "2|Polygon|[]"
      })
  void refusesWhatIsNoShape(int type, String geometry, String coordinates) {
    annotate(type, geometry, coordinates.replace('\'', '"'))
        .then()
        .statusCode(200)
        .body("code", equalTo(200101));
  }

  @Test
  void keepsTheCallersIdOnce() {
    var body = body(0, "Point", "[9.98,53.54]").replaceFirst("\\{", "{\"id\":\"mine\",");

    Hub.api().body(body).post("/map/element").then().body("data.id", equalTo("mine"));
    Hub.api().body(body).post("/map/element").then().body("code", not(equalTo(0)));
  }

  @Test
  @DisplayName("contract 15.20: a workflow only raises an alarm that waits for a person")
  void raisesAnAlarmThatNothingComesOf() {
    workflow("3").then().body("code", equalTo(0));

    Hub.admin()
        .get("/world")
        .then()
        .body("alarms[0].name", equalTo("Fence alarm"))
        .body("alarms[0].level", equalTo(3));
  }

  @Test
  void refusesAnAlarmOfAnImpossibleLevel() {
    workflow("6").then().body("code", equalTo(200101));
    workflow("\"3\"").then().body("code", equalTo(200101));
  }

  private static Response workflow(String level) {
    return Hub.api()
        .body(
            """
            {"workflow_uuid":"77777777-0000-4000-8000-000000000001","trigger_type":0,
             "name":"Fence alarm","params":{"creator":"19","latitude":53.5,"longitude":9.9,
             "level":LEVEL,"desc":"movement"}}
            """
                .replace("LEVEL", level))
        .post("/workflow");
  }

  private static Response annotate(int type, String geometry, String coordinates) {
    return Hub.api().body(body(type, geometry, coordinates)).post("/map/element");
  }

  private static String body(int type, String geometry, String coordinates) {
    return """
    {"name":"Gate 3","desc":"","resource":{"type":TYPE,"content":{"type":"Feature",
     "properties":{"color":"#2D8CF0","clampToGround":true},
     "geometry":{"type":"GEOMETRY","coordinates":COORDINATES}}}}
    """
        .replace("TYPE", String.valueOf(type))
        .replace("GEOMETRY", geometry)
        .replace("COORDINATES", coordinates);
  }
}
