package dev.flightloom.adapters.rest.device;

import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.vocabulary.Listing;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeviceHealthList", description = "The health of several devices.")
record DeviceHealthListResponse(
    @Schema(required = true) List<DeviceHealthResponse> items,
    @Schema(
            required = true,
            description = "FlightHub shows 1,000 devices at most: true means that some may lack.")
        boolean capped) {

  static DeviceHealthListResponse of(Listing<DeviceHealth> health) {
    return new DeviceHealthListResponse(
        health.items().stream().map(DeviceHealthResponse::of).toList(), health.capped());
  }
}
