package dev.flightloom.adapters.rest.wayline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@Schema(name = "WaylinePage", description = "One page of a list.")
record WaylinePageResponse(
    @Schema(required = true, description = "In FlightHub's order.") List<WaylineResponse> items,
    @Schema(required = true, minimum = "1") int page,
    @Schema(required = true, minimum = "1", maximum = "1000") int size,
    @Schema(required = true, minimum = "0", description = "Items on all pages together.")
        long total,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(
            format = "uri-reference",
            description = "Path and query of the next page; absent on the last.")
        String next) {}
