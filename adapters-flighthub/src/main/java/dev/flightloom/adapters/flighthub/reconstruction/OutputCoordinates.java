package dev.flightloom.adapters.flighthub.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.vocabulary.Position;

/** Writes output_geo_desc (contract chapter 10.9). */
final class OutputCoordinates {
  private OutputCoordinates() {}

  /** Adds the description of {@code system} to {@code parameter}. */
  static void write(CoordinateSystem system, ObjectNode parameter) {
    var description = parameter.putObject("output_geo_desc");
    switch (system) {
      case CoordinateSystem.Epsg epsg -> registered(epsg.toString(), "", description);
      case CoordinateSystem.WellKnownText(var text) -> registered("", text, description);
      case CoordinateSystem.LocalEastNorthUp(var origin) -> local(origin, description);
      case CoordinateSystem.Arbitrary _ -> description.put("cs_type", "LOCAL_CS");
      case CoordinateSystem.FromPhotos _ ->
          throw new IllegalArgumentException("the coordinate system has not been decided");
    }
  }

  private static void registered(String name, String text, ObjectNode description) {
    description
        .put("cs_type", "GEO_CS")
        .put("geo_cs", name)
        .put("geo_cs_wkt", text)
        .put("override_vertical_cs", "");
  }

  private static void local(Position.Located origin, ObjectNode description) {
    description.put("cs_type", "LOCAL_ENU_CS");
    description
        .putObject("ref_GPS")
        .put("altitude", origin.altitudeInMetres())
        .put("latitude", origin.latitude())
        .put("longitude", origin.longitude());
  }
}
