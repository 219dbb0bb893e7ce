package dev.flightloom.adapters.rest.flighttask;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.vocabulary.Outcome;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FlightTaskChange", description = "What became of a change of status.")
@JsonInclude(Include.NON_EMPTY)
record ChangeResponse(
    @Schema(required = true) String id,
    @Schema(
            required = true,
            enumeration = {"known", "unknown"},
            description = "unknown: the answer was lost and the task's status did not settle it.")
        String outcome,
    @Schema(description = "What happened; only where the outcome is unknown.") String message,
    @Schema(description = "What to do; only where the outcome is unknown.") String remedy) {

  static Response answer(TaskId task, Outcome<TaskId> outcome) {
    return switch (outcome) {
      case Outcome.Known<TaskId> _ ->
          Response.ok(new ChangeResponse(task.value(), "known", "", "")).build();
      case Outcome.Unknown<TaskId>(var why) ->
          Response.accepted(
                  new ChangeResponse(
                      task.value(),
                      "unknown",
                      why.message(),
                      "Look at the task's status before you ask again."))
              .build();
    };
  }
}
