package dev.flightloom.adapters.rest.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DevicePage", description = "One page of the devices that pass the filter.")
@RegisterForReflection
record DevicePageResponse(
    @Schema(required = true, description = "In FlightHub's order.") List<DeviceResponse> items,
    @Schema(required = true, minimum = "1") int page,
    @Schema(required = true, minimum = "1", maximum = "1000") int size,
    @Schema(required = true, minimum = "0", description = "Items on all pages together.")
        long total,
    @Schema(
            required = true,
            description =
                "FlightHub gives 1,000 entries at most: true means that there may be devices that"
                    + " it does not show.")
        boolean capped,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(
            format = "uri-reference",
            description = "Path and query of the next page; absent on the last.")
        String next) {}
