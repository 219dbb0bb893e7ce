package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Members;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RetryRequest", additionalProperties = Schema.False.class)
record RetryRequest(
    @Schema(
            defaultValue = "false",
            description =
                "Start the builds again although it is not known whether they were started; only"
                    + " after FlightHub was looked at.")
        boolean startAgain) {

  static RetryRequest read(Members in) {
    return new RetryRequest(in.flag("startAgain").orElse(false));
  }
}
