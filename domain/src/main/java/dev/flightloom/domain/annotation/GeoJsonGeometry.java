package dev.flightloom.domain.annotation;

import java.util.List;

/**
 * A geometry as RFC 7946 spells it: a type, and lists of numbers as deep as the type wants them,
 * longitude before latitude.
 */
public record GeoJsonGeometry(String type, List<?> coordinates) {

  /**
   * The shape of it.
   *
   * @throws IllegalArgumentException with what is wrong
   */
  public Shape toShape() {
    return switch (type) {
      case "Point" -> new Shape.Point(vertex(coordinates));
      case "LineString" -> new Shape.Line(vertices(coordinates));
      case "Polygon" -> polygon(coordinates.stream().map(GeoJsonGeometry::ring).toList());
      default ->
          throw new IllegalArgumentException(
              "has type '" + type + "', but Point, LineString or Polygon is accepted");
    };
  }

  private static Shape polygon(List<Shape.Ring> rings) {
    if (rings.isEmpty()) {
      throw new IllegalArgumentException("has no ring, but a polygon needs an outline");
    }
    return new Shape.Polygon(rings.getFirst(), rings.subList(1, rings.size()));
  }

  private static Shape.Ring ring(Object value) {
    return new Shape.Ring(vertices(list(value, "a ring")));
  }

  private static List<Vertex> vertices(List<?> values) {
    return values.stream().map(it -> vertex(list(it, "a place"))).toList();
  }

  private static Vertex vertex(List<?> place) {
    if (place.size() < 2 || place.size() > 3) {
      throw new IllegalArgumentException(
          "has a place of "
              + place.size()
              + " numbers, but [longitude, latitude] is accepted, or"
              + " an altitude behind them");
    }
    return new Vertex(
        number(place.get(0)), number(place.get(1)), place.size() == 3 ? number(place.get(2)) : 0);
  }

  private static List<?> list(Object value, String what) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("has '" + value + "' where " + what + " is a list");
  }

  private static double number(Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("has '" + value + "' where a number is needed");
  }
}
