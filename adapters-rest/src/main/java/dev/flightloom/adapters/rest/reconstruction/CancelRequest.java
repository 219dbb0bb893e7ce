package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Members;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CancelRequest", additionalProperties = Schema.False.class)
record CancelRequest(
    @Schema(defaultValue = "false", description = "Also delete photos and models at FlightHub.")
        boolean cleanUp) {

  static CancelRequest read(Members in) {
    return new CancelRequest(in.flag("cleanUp").orElse(false));
  }
}
