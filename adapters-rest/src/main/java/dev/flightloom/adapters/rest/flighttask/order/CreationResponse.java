package dev.flightloom.adapters.rest.flighttask.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Creation;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "FlightTaskCreation",
    description = "What became of an order. Accepted is not flown: watch the task.")
@JsonInclude(Include.NON_EMPTY)
@RegisterForReflection
record CreationResponse(
    @Schema(
            required = true,
            enumeration = {"known", "unknown"},
            description = "unknown: the answer was lost and the task list did not settle it.")
        String outcome,
    @Schema(description = "Id of the task; absent where the outcome is unknown.") String id,
    @Schema(required = true, description = "Name of the task at FlightHub, with its mark.")
        String name,
    @Schema(description = "What happened; only where the outcome is unknown.") String message,
    @Schema(description = "What to look for before ordering again; only where unknown.")
        String remedy,
    @JsonInclude(Include.ALWAYS)
        @Schema(required = true, description = "What the check found, overridden or harmless.")
        List<ReadinessResponse.Finding> findings) {

  static CreationResponse of(Creation.Created created) {
    return new CreationResponse(
        "known",
        created.id().value(),
        created.name(),
        "",
        "",
        ReadinessResponse.findings(created.report()));
  }

  static CreationResponse of(Creation.Unsettled unsettled) {
    return new CreationResponse(
        "unknown",
        "",
        unsettled.name(),
        unsettled.why().message(),
        unsettled.why().remedy(),
        ReadinessResponse.findings(unsettled.report()));
  }
}
