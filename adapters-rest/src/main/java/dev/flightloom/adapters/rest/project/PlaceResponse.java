package dev.flightloom.adapters.rest.project;

import dev.flightloom.domain.vocabulary.Position;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a project is; {@code Nowhere} is not written. */
@RegisterForReflection
sealed interface PlaceResponse {

  @Schema(name = "Place", description = "A place on earth in WGS84.")
  @RegisterForReflection
  record Place(
      @Schema(required = true, minimum = "-90", maximum = "90", examples = "53.54") double latitude,
      @Schema(required = true, minimum = "-180", maximum = "180", examples = "9.98")
          double longitude,
      @Schema(required = true, description = "Metres above the ellipsoid.", examples = "12.5")
          double altitudeInMetres)
      implements PlaceResponse {}

  @RegisterForReflection
  record Nowhere() implements PlaceResponse {}

  static PlaceResponse of(Position position) {
    return switch (position) {
      case Position.Located(var latitude, var longitude, var altitude) ->
          new Place(latitude, longitude, altitude);
      case Position.Unlocated _ -> new Nowhere();
    };
  }
}
