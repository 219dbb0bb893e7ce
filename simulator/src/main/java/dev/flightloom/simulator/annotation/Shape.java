package dev.flightloom.simulator.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.simulator.wire.Fields;

/** The geometries that the map takes, in the order of {@code resource.type} (contract 9.1). */
enum Shape {
  POINT("Point") {
    @Override
    boolean fits(JsonNode coordinates) {
      return place(coordinates);
    }
  },
  LINE("LineString") {
    @Override
    boolean fits(JsonNode coordinates) {
      return path(coordinates, 2);
    }
  },
  POLYGON("Polygon") {
    @Override
    boolean fits(JsonNode coordinates) {
      return coordinates.isArray() && !coordinates.isEmpty() && every(coordinates);
    }

    private boolean every(JsonNode rings) {
      for (var ring : rings) {
        if (!path(ring, 4) || !ring.get(0).equals(ring.get(ring.size() - 1))) {
          return false;
        }
      }
      return true;
    }
  };

  private final String word;

  Shape(String word) {
    this.word = word;
  }

  /** GeoJSON's name. */
  String word() {
    return word;
  }

  abstract boolean fits(JsonNode coordinates);

  /** The shape of a feature, whose geometry must be of the type that the number names. */
  static Shape of(Fields resource) {
    var shape = values()[(int) resource.whole("type", 0, values().length - 1)];
    var content = resource.object("content");
    var geometry = content.object("geometry");
    boolean feature = content.text("type").equals("Feature");
    if (!feature || !geometry.text("type").equals(shape.word)) {
      throw resource.refuse("content", "must be a Feature with a " + shape.word);
    }
    if (!shape.fits(geometry.list("coordinates"))) {
      throw resource.refuse("content", "has coordinates that are no " + shape.word);
    }
    var properties = content.object("properties");
    if (!properties.text("color").matches("#[0-9A-Fa-f]{6}")) {
      throw properties.refuse("color", "must be #RRGGBB");
    }
    return shape;
  }

  /** Longitude, latitude and perhaps a height. */
  private static boolean place(JsonNode position) {
    boolean numbers = position.size() == 2 || position.size() == 3;
    for (var each : position) {
      numbers &= each.isNumber();
    }
    return numbers
        && Math.abs(position.get(0).asDouble()) <= 180
        && Math.abs(position.get(1).asDouble()) <= 90;
  }

  private static boolean path(JsonNode positions, int least) {
    boolean places = positions.isArray() && positions.size() >= least;
    for (var each : positions) {
      places &= place(each);
    }
    return places;
  }
}
