package dev.flightloom.adapters.flighthub.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.application.annotation.AnnotationsContract;
import dev.flightloom.domain.annotation.Colour;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.annotation.NewAnnotation.Style;
import dev.flightloom.domain.annotation.Shape;
import dev.flightloom.domain.annotation.Vertex;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationWriterTest {
  private static final Vertex GATE = AnnotationsContract.GATE;

  @Test
  void writesAPointAsTheContractShowsIt() {
    var gate =
        new NewAnnotation("Gate 3", "created by the client", new Shape.Point(GATE), Style.USUAL);
    assertThat(Samples.written(AnnotationWriter.write(gate)))
        .isEqualTo(Samples.tree("annotation/create-request.json"));
  }

  @Test
  void writesALineInItsOrder() {
    var line = new Shape.Line(List.of(GATE, Vertex.of(9.99, 53.55)));
    var resource = Samples.written(AnnotationWriter.write(mark(line))).get("resource");
    assertThat(resource.get("type").asInt()).isEqualTo(1);
    assertThat(resource.at("/content/geometry/type").asText()).isEqualTo("LineString");
    assertThat(resource.at("/content/geometry/coordinates/1/0").asDouble()).isEqualTo(9.99);
  }

  @Test
  void closesRingsAndTurnsThemAsGeoJsonWantsThem() {
    var outline =
        new Shape.Ring(
            List.of(
                new Vertex(10, 54, 12.5), Vertex.of(10, 53), Vertex.of(9, 53), Vertex.of(9, 53)));
    var hole =
        new Shape.Ring(List.of(Vertex.of(9.8, 53.2), Vertex.of(9.9, 53.3), Vertex.of(9.8, 53.3)));
    var written = Samples.written(AnnotationWriter.write(polygon(outline, hole)));
    var rings = written.at("/resource/content/geometry/coordinates");
    assertThat(rings.get(0).get(0)).isEqualTo(rings.get(0).get(rings.get(0).size() - 1));
    assertThat(turn(rings.get(0))).isPositive();
    assertThat(turn(rings.get(1))).isNegative();
  }

  @Test
  void writesAPolygonAsTheSampleShowsIt() {
    var outline =
        new Shape.Ring(List.of(Vertex.of(9, 53), Vertex.of(10, 53), new Vertex(10, 54, 12.5)));
    var hole =
        new Shape.Ring(List.of(Vertex.of(9.8, 53.3), Vertex.of(9.9, 53.3), Vertex.of(9.8, 53.2)));
    assertThat(Samples.written(AnnotationWriter.write(polygon(outline, hole))))
        .isEqualTo(Samples.tree("annotation/create-request-polygon.json"));
  }

  private static double turn(JsonNode ring) {
    var sum = 0.0;
    for (var i = 0; i + 1 < ring.size(); i++) {
      var here = ring.get(i);
      var next = ring.get(i + 1);
      sum +=
          here.get(0).asDouble() * next.get(1).asDouble()
              - next.get(0).asDouble() * here.get(1).asDouble();
    }
    return sum;
  }

  private static NewAnnotation polygon(Shape.Ring outline, Shape.Ring hole) {
    return new NewAnnotation(
        "Quay",
        "",
        new Shape.Polygon(outline, List.of(hole)),
        new Style(new Colour("#ff0000"), false));
  }

  private static NewAnnotation mark(Shape shape) {
    return new NewAnnotation("x", "", shape, Style.USUAL);
  }
}
