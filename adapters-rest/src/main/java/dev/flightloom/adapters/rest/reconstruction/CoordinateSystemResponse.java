package dev.flightloom.adapters.rest.reconstruction;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.vocabulary.Position;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coordinate system in the form in which it can be asked for. */
@RegisterForReflection
sealed interface CoordinateSystemResponse {

  @Schema(
      name = "CoordinateSystemWord",
      type = SchemaType.STRING,
      pattern = "^(auto|local|(EPSG:)?[0-9]{4,6})$",
      description =
          "auto: the UTM zone of the photos; local: arbitrary axes, for images without positions;"
              + " or a system of the EPSG register.",
      examples = "EPSG:32650")
  @RegisterForReflection
  record Word(@JsonValue String value) implements CoordinateSystemResponse {}

  @Schema(name = "CoordinateSystemByText", additionalProperties = Schema.False.class)
  @RegisterForReflection
  record WellKnownText(
      @Schema(required = true, minLength = 1, description = "Well-known text.") String wkt)
      implements CoordinateSystemResponse {}

  @Schema(
      name = "LocalEastNorthUp",
      description = "East, north and up in metres around a place.",
      additionalProperties = Schema.False.class)
  @RegisterForReflection
  record LocalEastNorthUp(@Schema(required = true) Origin localOrigin)
      implements CoordinateSystemResponse {}

  @Schema(
      name = "Origin",
      description = "A place in WGS84.",
      additionalProperties = Schema.False.class)
  @RegisterForReflection
  record Origin(
      @Schema(required = true, minimum = "-90", maximum = "90") double latitude,
      @Schema(required = true, minimum = "-180", maximum = "180") double longitude,
      @Schema(defaultValue = "0", description = "Metres above the ellipsoid.")
          double altitudeInMetres) {}

  static CoordinateSystemResponse of(CoordinateSystem system) {
    return switch (system) {
      case CoordinateSystem.Epsg epsg -> new Word(epsg.toString());
      case CoordinateSystem.WellKnownText(var text) -> new WellKnownText(text);
      case CoordinateSystem.LocalEastNorthUp(var origin) -> new LocalEastNorthUp(origin(origin));
      case CoordinateSystem.Arbitrary _ -> new Word("local");
      case CoordinateSystem.FromPhotos _ -> new Word("auto");
    };
  }

  private static Origin origin(Position.Located it) {
    return new Origin(it.latitude(), it.longitude(), it.altitudeInMetres());
  }
}
