package dev.flightloom.adapters.rest.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Project", description = "A project of the organisation.")
record ProjectResponse(
    @Schema(required = true, examples = "7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01") String id,
    @Schema(required = true, examples = "Quarry") String name,
    @Schema(required = true, description = "May be empty.") String introduction,
    @Schema(
            implementation = PlaceResponse.Place.class,
            description = "Absent where FlightHub knows none.")
        @JsonInclude(value = Include.CUSTOM, valueFilter = PlaceResponse.Nowhere.class)
        PlaceResponse centre,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true) Instant updatedAt) {}
