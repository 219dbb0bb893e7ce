package dev.flightloom.adapters.rest.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "DeviceCallOutcome",
    description =
        "What became of a call that moves something. Known means that FlightHub accepted it, not"
            + " that the device carried it out; unknown means that the answer was lost.")
@RegisterForReflection
record OutcomeResponse(
    @Schema(
            required = true,
            enumeration = {"known", "unknown"})
        String outcome,
    @Schema(description = "Id of the entry in the audit journal, where it is known.")
        @JsonInclude(Include.NON_EMPTY)
        String request,
    @Schema(description = "Result of an RTK calibration: ok, failure, or a word added since.")
        @JsonInclude(Include.NON_EMPTY)
        String result,
    @Schema(description = "Who holds which control now; absent for other calls.")
        @JsonInclude(Include.NON_EMPTY)
        List<ControlResponse> controls,
    @Schema(description = "Code of the trouble, where the outcome is unknown.")
        @JsonInclude(Include.NON_EMPTY)
        String code,
    @Schema(required = true, description = "What is known, for people.") String message,
    @Schema(description = "What to check before anything is sent again.")
        @JsonInclude(Include.NON_EMPTY)
        String check) {

  private static final int NOT_SETTLED = 202;

  static Response accepted(Outcome<Accepted> outcome) {
    return show(
        outcome,
        it ->
            new OutcomeResponse(
                "known",
                it.id().value(),
                "",
                List.of(),
                "",
                "FlightHub accepted it; whether it was carried out shows the state.",
                ""));
  }

  /** 200 with what is known, or 202 with what to check. */
  static <T> Response show(Outcome<T> outcome, Function<T, OutcomeResponse> known) {
    return switch (outcome) {
      case Outcome.Known<T>(var value) -> Response.ok(known.apply(value)).build();
      case Outcome.Unknown<T>(var why) ->
          Response.status(NOT_SETTLED)
              .entity(
                  new OutcomeResponse(
                      "unknown", "", "", List.of(), why.code(), why.message(), why.remedy()))
              .build();
    };
  }
}
