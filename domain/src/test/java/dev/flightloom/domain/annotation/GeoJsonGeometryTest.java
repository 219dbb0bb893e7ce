package dev.flightloom.domain.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeoJsonGeometryTest {
  private static final List<List<Double>> RING =
      List.of(List.of(9.0, 53.0), List.of(10.0, 53.0), List.of(10.0, 54.0), List.of(9.0, 53.0));

  @Test
  void readsLongitudeBeforeLatitude() {
    assertThat(shape("Point", List.of(9.98, 53.54, 7)))
        .isEqualTo(new Shape.Point(new Vertex(9.98, 53.54, 7)));
    assertThat(shape("LineString", RING).vertices()).hasSize(4);
  }

  @Test
  void readsAPolygonWithAHole() {
    var polygon = (Shape.Polygon) shape("Polygon", List.of(RING, RING));
    assertThat(polygon.outline().corners()).hasSize(3);
    assertThat(polygon.holes()).hasSize(1);
  }

  @Test
  void saysWhatIsWrong() {
    refuses("MultiPoint", List.of(), "Point, LineString or Polygon");
    refuses("Polygon", List.of(), "needs an outline");
    refuses("Point", List.of(9.98), "[longitude, latitude]");
    refuses("Point", List.of(1, 2, 3, 4), "place of 4 numbers");
    refuses("Point", List.of("9", "53"), "a number is needed");
    refuses("LineString", List.of(9, 53), "a place is a list");
    refuses("Polygon", List.of(1), "a ring is a list");
  }

  private static void refuses(String type, List<?> coordinates, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shape(type, coordinates))
        .withMessageContaining(reason);
  }

  private static Shape shape(String type, List<?> coordinates) {
    return new GeoJsonGeometry(type, coordinates).toShape();
  }
}
