package dev.flightloom.adapters.rest.wayline;

import dev.flightloom.domain.wayline.WaylineDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "WaylineDetails",
    description = "A flight route with what only its details tell; its file is below /file.")
record WaylineDetailsResponse(
    @Schema(required = true) WaylineResponse route,
    @Schema(required = true, examples = "1250.4") double distanceInMetres,
    @Schema(required = true, minimum = "0", examples = "9") int waypoints) {

  static WaylineDetailsResponse of(WaylineDetails details) {
    return new WaylineDetailsResponse(
        WaylineResponse.of(details.route()), details.distanceInMetres(), details.waypoints());
  }
}
