package dev.flightloom.adapters.cli.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.domain.annotation.GeoJsonGeometry;
import dev.flightloom.domain.annotation.Shape;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A shape, and what its file says besides. */
record Feature(Shape shape, JsonNode properties) {

  static Feature of(Shape shape) {
    return new Feature(shape, MissingNode.getInstance());
  }

  /**
   * Reads a file with one GeoJSON feature or geometry.
   *
   * @throws IllegalArgumentException with what is wrong
   */
  static Feature inFile(String file) {
    var root =
        Json.read(Path.of(file))
            .orElseThrow(
                () -> new IllegalArgumentException("names " + file + ", which is no JSON file"));
    var feature = root.path("type").asText().equals("Feature");
    var geometry = feature ? root.path("geometry") : root;
    if (!geometry.path("coordinates").isArray()) {
      throw new IllegalArgumentException(
          "names " + file + ", which is no GeoJSON feature or geometry with coordinates");
    }
    var read = new GeoJsonGeometry(geometry.path("type").asText(), list(geometry));
    return new Feature(read.toShape(), root.path("properties"));
  }

  /** The first of these properties that is a text. */
  Optional<String> text(String... names) {
    return Stream.of(names)
        .map(properties::path)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .findFirst();
  }

  /** A property that is true or false. */
  Optional<Boolean> flag(String name) {
    return Optional.of(properties.path(name)).filter(JsonNode::isBoolean).map(JsonNode::asBoolean);
  }

  private static List<Object> list(JsonNode geometry) {
    return StreamSupport.stream(geometry.path("coordinates").spliterator(), false)
        .map(Feature::plain)
        .toList();
  }

  private static Object plain(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false).map(Feature::plain).toList();
    }
    return node.isNumber() ? (Object) node.doubleValue() : node.toString();
  }
}
