package dev.flightloom.adapters.rest.flighttask.track;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.application.flighttask.InMemoryTracks;
import dev.flightloom.domain.failure.Conflict;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TrackResourceTest {

  private static final String TRACK = "/api/v1/projects/Quarry/flight-tasks/t-1/track";

  @BeforeEach
  void fly() {
    Ports.reset();
    Ports.findTrack = (_, _) -> InMemoryTracks.harbour();
    Ports.exportTrack = (project, task, format) -> format + " of " + task + " in " + project;
  }

  @Test
  void showsPointsWithTimeWayAndSpeed() {
    given()
        .get(TRACK)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("name", equalTo("Fence check 07"))
        .body("distanceInMetres", equalTo(1250.0f))
        .body("points", hasSize(3))
        .body("points[1].time", equalTo("2026-01-01T07:01:31.250Z"))
        .body("points[1].heightInMetres", equalTo(91.4f));
  }

  @ParameterizedTest
  @CsvSource({
    "application/geo+json, GEOJSON",
    "application/gpx+xml, GPX",
    "application/vnd.google-earth.kml+xml, KML",
    "text/csv, CSV"
  })
  void answersInTheFormatThatIsAccepted(String type, String format) {
    given()
        .accept(type)
        .get(TRACK)
        .then()
        .statusCode(200)
        .contentType(startsWith(type))
        .body(equalTo(format + " of t-1 in " + Ports.QUARRY.id()));
  }

  @Test
  void answers406ForOtherFormats() {
    given().accept("image/png").get(TRACK).then().statusCode(406);
  }

  @Test
  void answers409UntilThereIsATrackWhateverIsAccepted() {
    Ports.exportTrack =
        (_, _, _) -> {
          throw new Conflict("track.not-yet", "not yet", "Try again.");
        };
    var answer = given().accept("application/gpx+xml").get(TRACK);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.asString()).contains("track.not-yet");
  }
}
