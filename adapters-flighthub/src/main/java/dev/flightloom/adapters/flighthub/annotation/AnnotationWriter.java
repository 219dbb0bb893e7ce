package dev.flightloom.adapters.flighthub.annotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.flighthub.annotation.AnnotationWire.ResourceWire;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.annotation.NewAnnotation.Style;
import dev.flightloom.domain.annotation.Shape;
import dev.flightloom.domain.annotation.Vertex;
import java.util.List;

/**
 * Writes marks: longitude before latitude, rings closed, outlines counterclockwise and holes
 * clockwise as RFC 7946 wants them. Trees, since {@code clampToGround} follows no snake case.
 */
final class AnnotationWriter {
  private AnnotationWriter() {}

  static AnnotationWire write(NewAnnotation annotation) {
    return new AnnotationWire(
        annotation.name(),
        annotation.description(),
        new ResourceWire(
            type(annotation.shape()), feature(annotation.shape(), annotation.style())));
  }

  private static int type(Shape shape) {
    return switch (shape) {
      case Shape.Point _ -> 0;
      case Shape.Line _ -> 1;
      case Shape.Polygon _ -> 2;
    };
  }

  private static ObjectNode feature(Shape shape, Style style) {
    var feature = JsonNodeFactory.instance.objectNode().put("type", "Feature");
    feature
        .putObject("properties")
        .put("color", style.colour().hex())
        .put("clampToGround", style.clampedToGround());
    feature.set("geometry", geometry(shape));
    return feature;
  }

  private static ObjectNode geometry(Shape shape) {
    var geometry = JsonNodeFactory.instance.objectNode();
    return switch (shape) {
      case Shape.Point(var at) -> geometry.put("type", "Point").set("coordinates", place(at));
      case Shape.Line(var along) ->
          geometry.put("type", "LineString").set("coordinates", places(along));
      case Shape.Polygon(var outline, var holes) -> {
        var rings = geometry.put("type", "Polygon").putArray("coordinates");
        rings.add(ring(outline, true));
        holes.forEach(hole -> rings.add(ring(hole, false)));
        yield geometry;
      }
    };
  }

  private static ArrayNode ring(Shape.Ring ring, boolean counterclockwise) {
    var turned = ring.turn() > 0 == counterclockwise ? ring.corners() : ring.corners().reversed();
    return places(turned).add(place(turned.getFirst()));
  }

  private static ArrayNode places(List<Vertex> vertices) {
    var places = JsonNodeFactory.instance.arrayNode();
    vertices.forEach(it -> places.add(place(it)));
    return places;
  }

  private static ArrayNode place(Vertex at) {
    return JsonNodeFactory.instance
        .arrayNode()
        .add(at.longitude())
        .add(at.latitude())
        .add(at.altitudeInMetres());
  }
}
