package dev.flightloom.adapters.rest.system;

import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.system.KnownError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "KnownError", description = "One way in which FlightHub can refuse or fail.")
record KnownErrorResponse(
    @Schema(
            required = true,
            description = "The code of our failures; it never changes.",
            examples = "wayline.illegal")
        String code,
    @Schema(
            required = true,
            enumeration = {"later", "after-remedy", "never"},
            description =
                "Whether the same call can end in another way. later: it passes by itself; calls"
                    + " that only read are repeated for you. after-remedy: when somebody has done"
                    + " what the remedy says. never: the same call is always answered like this.")
        String retry,
    @Schema(required = true) String meaning,
    @Schema(required = true, description = "Why it usually happens.") String cause,
    @Schema(required = true, description = "What to do.") String remedy,
    @Schema(
            required = true,
            description = "FlightHub's own codes; none where it gave no answer with a code.")
        List<ForeignCode> numbers) {

  @Schema(name = "KnownErrorNumber", description = "A code of FlightHub's.")
  record ForeignCode(
      @Schema(required = true, examples = "219019") int number,
      @Schema(required = true, description = "What it says in particular.") String meaning,
      @Schema(required = true, description = "Which calls answer it.", examples = "flight tasks")
          String where,
      @Schema(
              required = true,
              enumeration = {"documented", "observed", "ancestor"},
              description =
                  "documented: a page of DJI's names it. observed: working code or logs show it."
                      + " ancestor: TerraAPI, FlightHub's ancestor, uses it; not confirmed.")
          String origin) {}

  static KnownErrorResponse of(KnownError error) {
    var explanation = error.explanation();
    return new KnownErrorResponse(
        error.code(),
        Words.of(error.retry()),
        explanation.meaning(),
        explanation.cause(),
        explanation.remedy(),
        error.numbers().stream()
            .map(it -> new ForeignCode(it.value(), it.meaning(), it.where(), Words.of(it.origin())))
            .toList());
  }
}
