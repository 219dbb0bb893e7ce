package dev.flightloom.adapters.rest.model;

import dev.flightloom.domain.model.FlightModel;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FlightModel", description = "A finished model that was made from a flight.")
record FlightModelResponse(
    @Schema(required = true, examples = "9001") long id,
    @Schema(required = true, examples = "quarry-jan") String name,
    @Schema(
            required = true,
            description = "2d, 3d, or FlightHub's own word where this release does not know it.",
            examples = "3d")
        String kind,
    @Schema(required = true) boolean shownOnMap,
    @Schema(required = true, minimum = "0") long sizeInBytes,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true) Instant updatedAt) {

  static FlightModelResponse of(FlightModel model) {
    return new FlightModelResponse(
        model.id().value(),
        model.name(),
        model.kindWord(),
        model.shownOnMap(),
        model.sizeInBytes(),
        model.createdAt(),
        model.updatedAt());
  }
}
