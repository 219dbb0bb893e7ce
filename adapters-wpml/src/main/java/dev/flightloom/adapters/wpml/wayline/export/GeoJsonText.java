package dev.flightloom.adapters.wpml.wayline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.HeightReference;
import dev.flightloom.domain.wayline.plan.RouteFile;
import dev.flightloom.domain.wayline.plan.RoutePath;
import dev.flightloom.domain.wayline.plan.Waypoint;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * GeoJSON (RFC 7946): a line for each path and a point for each waypoint. The third coordinate is
 * by that standard the height above the ellipsoid, so it is written for such heights only; every
 * height is a property together with its reference.
 */
record GeoJsonText(RouteFile route) {

  String write() {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeStringField("name", route.name());
      json.writeArrayFieldStart("features");
      for (var path : route.plan().paths()) {
        writePath(json, path);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private void writePath(JsonGenerator json, RoutePath path) throws IOException {
    if (path.waypoints().size() > 1) {
      writeLine(json, path);
    }
    for (var waypoint : path.waypoints()) {
      begin(json, "Point");
      writePlace(json, waypoint, path);
      properties(json, path);
      json.writeNumberField("index", waypoint.index());
      writeFigure(json, "heightInMetres", waypoint.heightInMetres());
      writeFigure(json, "speedInMetresPerSecond", waypoint.speed().or(path.speed()));
      end(json);
    }
  }

  private void writeLine(JsonGenerator json, RoutePath path) throws IOException {
    begin(json, "LineString");
    json.writeStartArray();
    for (var waypoint : path.waypoints()) {
      writePlace(json, waypoint, path);
    }
    json.writeEndArray();
    properties(json, path);
    json.writeNumberField("distanceInMetres", path.computedDistance());
    writeFigure(json, "durationInSeconds", path.statedDuration().or(path.computedDuration()));
    end(json);
  }

  private static void begin(JsonGenerator json, String geometry) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", geometry);
    json.writeFieldName("coordinates");
  }

  private void properties(JsonGenerator json, RoutePath path) throws IOException {
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeNumberField("path", path.id());
    json.writeStringField("heightReference", path.reference().word());
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writePlace(JsonGenerator json, Waypoint waypoint, RoutePath path)
      throws IOException {
    json.writeStartArray();
    json.writeNumber(waypoint.place().longitude());
    json.writeNumber(waypoint.place().latitude());
    if (isEllipsoidal(path.reference())
        && waypoint.heightInMetres() instanceof Figure.Told(var height)) {
      json.writeNumber(height);
    }
    json.writeEndArray();
  }

  private static boolean isEllipsoidal(Foreign<HeightReference> reference) {
    return reference.is(HeightReference.WGS84);
  }

  private static void writeFigure(JsonGenerator json, String name, Figure figure)
      throws IOException {
    if (figure instanceof Figure.Told(var value)) {
      json.writeNumberField(name, value);
    }
  }
}
