package dev.flightloom.adapters.rest.livestream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.adapters.rest.param.Outcomes;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.vocabulary.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ForwarderCreation", description = "How the creation of a forwarder ended.")
@JsonInclude(Include.NON_EMPTY)
record ForwarderCreationResponse(
    @Schema(
            required = true,
            enumeration = {"known", "unknown"},
            description = "unknown: the answer was lost, and the list does not show it.")
        String outcome,
    @Schema(description = "Id of the forwarder; only where the outcome is known.") String id,
    @Schema(description = "What happened; only where the outcome is unknown.") String message,
    @Schema(description = "What to do; only where the outcome is unknown.") String remedy) {

  static ForwarderCreationResponse of(Outcome<ForwarderId> outcome) {
    return new ForwarderCreationResponse(
        Outcomes.word(outcome),
        Outcomes.made(outcome),
        Outcomes.message(outcome),
        Outcomes.remedy(outcome, "List the forwarders in a minute; it may still appear."));
  }
}
