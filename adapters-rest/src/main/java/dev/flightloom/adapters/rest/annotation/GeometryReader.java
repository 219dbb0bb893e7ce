package dev.flightloom.adapters.rest.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.annotation.GeoJsonGeometry;
import dev.flightloom.domain.annotation.Shape;
import dev.flightloom.domain.annotation.Vertex;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads the member {@code geometry}. */
final class GeometryReader {

  /** Stands for a shape whose trouble was noted. */
  static final Shape NOTHING = new Shape.Point(Vertex.of(0, 0));

  private GeometryReader() {}

  static Optional<Shape> read(Members in) {
    return in.object("geometry").flatMap(geometry -> shape(in, geometry));
  }

  private static Optional<Shape> shape(Members in, Members geometry) {
    var type = geometry.required("type", geometry.text("type"), "");
    var coordinates = geometry.list("coordinates", entry -> Optional.of(plain(entry.node())));
    var known = geometry.required("coordinates", coordinates, List.of());
    geometry.refuseOthers();
    return geometry.isTroubled()
        ? Optional.of(NOTHING)
        : in.violations()
            .read(in.path("geometry"), type, it -> new GeoJsonGeometry(it, known).toShape());
  }

  private static Object plain(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false).map(GeometryReader::plain).toList();
    }
    return node.isNumber() ? (Object) node.doubleValue() : node.toString();
  }
}
