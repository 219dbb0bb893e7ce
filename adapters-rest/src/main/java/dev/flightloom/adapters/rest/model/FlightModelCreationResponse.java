package dev.flightloom.adapters.rest.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.adapters.rest.param.Outcomes;
import dev.flightloom.application.model.port.in.CreateFlightModel.Creation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FlightModelCreation", description = "What was ordered, and how that ended.")
@JsonInclude(Include.NON_EMPTY)
record FlightModelCreationResponse(
    @Schema(
            required = true,
            enumeration = {"known", "unknown"},
            description = "unknown: the answer was lost, and only finished models are listed.")
        String outcome,
    @Schema(description = "Id of the model; only where the outcome is known.") String id,
    @Schema(required = true, description = "Whose photos are used.") long mediaFolder,
    @Schema(
            required = true,
            description = "Given, or decided for the site.",
            examples = "EPSG:32632")
        String coordinateSystem,
    @Schema(description = "What happened; only where the outcome is unknown.") String message,
    @Schema(description = "What to do; only where the outcome is unknown.") String remedy) {

  static FlightModelCreationResponse of(Creation creation) {
    var outcome = creation.outcome();
    return new FlightModelCreationResponse(
        Outcomes.word(outcome),
        Outcomes.made(outcome),
        creation.order().mediaFolder(),
        creation.order().system().toString(),
        Outcomes.message(outcome),
        Outcomes.remedy(
            outcome,
            "Look at the project's models in FlightHub before you order again; the list here shows"
                + " finished ones only."));
  }
}
