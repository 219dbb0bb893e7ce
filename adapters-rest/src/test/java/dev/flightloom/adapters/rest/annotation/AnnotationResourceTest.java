package dev.flightloom.adapters.rest.annotation;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.flightloom.adapters.rest.LivePorts;
import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.application.annotation.port.in.CreateAnnotation.Creation;
import dev.flightloom.domain.annotation.AnnotationId;
import dev.flightloom.domain.annotation.Colour;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.annotation.NewAnnotation.Doubt;
import dev.flightloom.domain.annotation.NewAnnotation.Style;
import dev.flightloom.domain.annotation.Shape;
import dev.flightloom.domain.annotation.Vertex;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnnotationResourceTest {
  private final List<NewAnnotation> created = new ArrayList<>();

  @BeforeEach
  void reset() {
    Ports.reset();
    LivePorts.reset();
    LivePorts.createAnnotation =
        (project, annotation) -> {
          assertThat(project).isEqualTo(Ports.QUARRY);
          created.add(annotation);
          return new Creation(
              new Outcome.Known<>(new AnnotationId("mark-1")), List.of(Doubt.ZERO_POSITION));
        };
  }

  @Test
  void takesOurOwnForm() {
    post(
            "application/json",
            """
            {'name': 'Gate 3', 'description': 'open', 'colour': '#ff0000', 'clampToGround': false,
             'geometry': {'type': 'Point', 'coordinates': [9.98, 53.54, 3]}}
            """)
        .statusCode(201)
        .body("outcome", equalTo("known"))
        .body("id", equalTo("mark-1"))
        .body("doubts", equalTo(List.of("zero-position")));
    assertThat(created)
        .containsExactly(
            new NewAnnotation(
                "Gate 3",
                "open",
                new Shape.Point(new Vertex(9.98, 53.54, 3)),
                new Style(new Colour("#FF0000"), false)));
  }

  @Test
  void takesAGeoJsonFeatureWithItsOwnWords() {
    post(
            "application/geo+json",
            """
            {'type': 'Feature', 'id': 7, 'bbox': [9, 53, 10, 54], 'properties':
               {'name': 'Quay', 'color': '#00ff00', 'surveyed': true},
             'geometry': {'type': 'Polygon', 'coordinates':
               [[[9, 53], [10, 53], [10, 54], [9, 53]]]}}
            """)
        .statusCode(201);
    assertThat(created.getFirst().name()).isEqualTo("Quay");
    assertThat(created.getFirst().style()).isEqualTo(new Style(new Colour("#00FF00"), true));
    assertThat(((Shape.Polygon) created.getFirst().shape()).outline().corners()).hasSize(3);
  }

  @Test
  void answers202WhereNobodyKnows() {
    LivePorts.createAnnotation =
        (_, _) ->
            new Creation(
                new Outcome.Unknown<>(new Unavailable("x", "line broke", "wait")), List.of());
    post("application/json", "{'name': 'a', 'geometry': {'type': 'Point', 'coordinates': [9, 53]}}")
        .statusCode(202)
        .body("outcome", equalTo("unknown"))
        .body("remedy", containsString("Look at the map"));
  }

  @Test
  void namesEverythingThatIsWrong() {
    post(
            "application/json",
            """
            {'colour': 'red', 'size': 3,
             'geometry': {'type': 'LineString', 'coordinates': [[9, 53]]}}
            """)
        .statusCode(400)
        .body("violations.field", hasItem("name"))
        .body("violations.field", hasItem("colour"))
        .body("violations.field", hasItem("size"))
        .body("violations.field", hasItem("geometry"));
    post("application/json", "{'name': 'a', 'geometry': {'type': 'Point', 'coordinates': 'x'}}")
        .statusCode(400)
        .body("violations.field", hasItem("geometry.coordinates"));
    post("application/geo+json", "{'type': 'FeatureCollection', 'features': []}")
        .statusCode(400)
        .body("violations.field", hasItem("type"));
    assertThat(created).isEmpty();
  }

  private static ValidatableResponse post(String type, String body) {
    return given()
        .header("Content-Type", type)
        .body(body.replace('\'', '"').getBytes(UTF_8))
        .post("/api/v1/projects/Quarry/annotations")
        .then();
  }
}
