package dev.flightloom.adapters.rest.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.adapters.rest.param.Outcomes;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.workflow.AlarmRaised;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WorkflowAlarm", description = "What became of an alarm.")
@JsonInclude(Include.NON_EMPTY)
record AlarmResponse(
    @Schema(
            required = true,
            enumeration = {"known", "unknown"},
            description = "unknown: the answer was lost, and nothing lists alarms.")
        String outcome,
    @Schema(description = "X-Request-Id of the call; its entry in the audit journal has the same.")
        String requestId,
    @Schema(description = "What happens next.") String message,
    @Schema(description = "What to do; only where the outcome is unknown.") String remedy) {

  static AlarmResponse of(Outcome<AlarmRaised> outcome) {
    return switch (outcome) {
      case Outcome.Known<AlarmRaised>(var raised) ->
          new AlarmResponse(
              Outcomes.word(outcome),
              raised.request().value(),
              "The alarm waits in FlightHub's message centre; nothing flies before a person"
                  + " confirms it there, unless FlightHub dispatches by itself.",
              "");
      case Outcome.Unknown<AlarmRaised>(var why) ->
          new AlarmResponse(
              Outcomes.word(outcome),
              "",
              why.message(),
              "Look into FlightHub's message centre before you raise it again: two alarms are two"
                  + " reasons to fly.");
    };
  }
}
