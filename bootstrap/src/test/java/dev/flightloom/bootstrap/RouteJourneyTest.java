package dev.flightloom.bootstrap;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Route files from the REST API through the real adapters to the simulator's bucket, and back. */
@QuarkusTest
class RouteJourneyTest {
  private static final String KMZ = "application/vnd.google-earth.kmz";
  private static final String ROUTES = "/api/v1/projects/Harbour East/waylines";

  @BeforeEach
  void beginWithAFreshWorld() {
    given().post("/simulator/admin/reset").then().statusCode(200);
    given().delete("/simulator/admin/faults");
  }

  private static byte[] real(String name) throws IOException {
    var found =
        Stream.iterate(Path.of("").toAbsolutePath(), it -> it != null, Path::getParent)
            .map(it -> it.resolve("shared/data/waylines").resolve(name))
            .filter(Files::exists)
            .findFirst();
    assumeThat(found).as("real file " + name + " beside the checkout").isPresent();
    return Files.readAllBytes(found.get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"flighthub-waypoint.kmz", "pilot2-seed.kmz"})
  void takesARealFileThereAndBack(String name) throws IOException {
    var file = real(name);
    given()
        .contentType(KMZ)
        .body(file)
        .post("/api/v1/waylines/explanation")
        .then()
        .statusCode(200)
        .body("format", equalTo("1.0.6"))
        .body("findings.findAll { it.severity == 'fault' }.size()", equalTo(0));

    String id =
        given()
            .contentType(KMZ)
            .body(file)
            .post(ROUTES + "?name=real_route.kmz")
            .then()
            .statusCode(201)
            .body("outcome", equalTo("known"))
            .body("name", equalTo("real-route-kmz"))
            .extract()
            .path("id");

    get(ROUTES + "?size=1000").then().statusCode(200).body("items.id", hasItem(id));
    assertThat(get(ROUTES + "/" + id + "/file").asByteArray()).isEqualTo(file);
    get(ROUTES + "/real-route-kmz/geojson")
        .then()
        .statusCode(200)
        .contentType("application/geo+json")
        .body("type", equalTo("FeatureCollection"));
    get(ROUTES + "/real-route-kmz/kml").then().statusCode(200);
  }

  @Test
  void takesARouteOfTheSimulatedWorldAgainUnderAnotherName() {
    var file = get(ROUTES + "/fence-check-07/file").then().statusCode(200).extract().asByteArray();

    given()
        .contentType(KMZ)
        .body(file)
        .post(ROUTES + "?name=fence-check-07")
        .then()
        .statusCode(201)
        .body("name", equalTo("fence-check-07-2"));
    get(ROUTES + "/fence-check-07-2/explanation")
        .then()
        .statusCode(200)
        .body("mission.aircraft", equalTo("0-91-1"))
        .body("waypoints", equalTo(9));
  }

  @Test
  void sendsNothingThatFlightHubWouldRefuseWithoutAReason() {
    var file = get(ROUTES + "/too-short/file").then().statusCode(200).extract().asByteArray();

    given()
        .contentType(KMZ)
        .body(file)
        .post(ROUTES)
        .then()
        .statusCode(422)
        .body("code", equalTo("wayline.faulty"));
    assertThat(
            get("/simulator/admin/requests/summary")
                .jsonPath()
                .getMap("requests")
                .containsKey("wayline.finish-upload"))
        .isFalse();
  }
}
