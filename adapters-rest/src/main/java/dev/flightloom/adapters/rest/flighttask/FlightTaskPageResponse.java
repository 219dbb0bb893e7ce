package dev.flightloom.adapters.rest.flighttask;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FlightTaskPage", description = "One page of a list.")
record FlightTaskPageResponse(
    @Schema(required = true, description = "The latest planned begin first.")
        List<ListedTaskResponse> items,
    @Schema(required = true, minimum = "1") int page,
    @Schema(required = true, minimum = "1", maximum = "1000") int size,
    @Schema(required = true, minimum = "0", description = "Items on all pages together.")
        long total,
    @Schema(
            required = true,
            description = "The project has so many devices that FlightHub may hide docks.")
        boolean capped,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(
            format = "uri-reference",
            description = "Path and query of the next page; absent on the last.")
        String next) {}
