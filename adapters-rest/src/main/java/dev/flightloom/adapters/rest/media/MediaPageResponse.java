package dev.flightloom.adapters.rest.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MediaPage", description = "One page of the media of a flight.")
record MediaPageResponse(
    @Schema(required = true, description = "In the order of their names.")
        List<MediaFileResponse> items,
    @Schema(required = true, minimum = "1") int page,
    @Schema(required = true, minimum = "1", maximum = "1000") int size,
    @Schema(required = true, minimum = "0", description = "Items on all pages together.")
        long total,
    @Schema(
            required = true,
            description =
                "FlightHub lists at most 10,000 files of a flight and this list is that long; there"
                    + " may be more that nobody can ask for.")
        boolean capped,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(
            format = "uri-reference",
            description = "Path and query of the next page; absent on the last.")
        String next) {}
