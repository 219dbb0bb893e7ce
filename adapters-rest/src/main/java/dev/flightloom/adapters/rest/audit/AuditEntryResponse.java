package dev.flightloom.adapters.rest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "AuditEntry",
    description = "What somebody asked to move, and what became of it; never deleted.")
record AuditEntryResponse(
    @Schema(required = true, description = "The X-Request-Id under which FlightHub was called.")
        String id,
    @Schema(required = true) Instant begunAt,
    @Schema(required = true, description = "When the verdict became what it is.") Instant updatedAt,
    @Schema(
            required = true,
            description = "User of the machine, or address of the caller.",
            examples = "127.0.0.1")
        String actor,
    @Schema(
            required = true,
            enumeration = {"command-line", "rest"})
        String channel,
    @Schema(required = true, examples = "device.command") String action,
    @Schema(required = true, description = "Id of the project.") String project,
    @Schema(
            required = true,
            description = "Serial number, or whatever identifies what is moved.",
            examples = "8DCKTEST0001")
        String subject,
    @Schema(required = true, description = "Arguments by name, without secrets.")
        Map<String, String> details,
    @Schema(required = true, description = "Codes of the findings that the actor overrode.")
        List<String> overrides,
    @Schema(
            required = true,
            enumeration = {"begun", "accepted", "refused", "unknown"},
            description =
                "begun: under way, or the process died within the call. accepted: FlightHub took"
                    + " it, which does not mean that it was carried out. refused: nothing moved."
                    + " unknown: the answer was lost and a look-up could not settle it.")
        String verdict,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(
            description = "Why it was refused or is unknown; absent otherwise.",
            examples = "commands.disabled")
        String code,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(description = "The reason in a sentence, or what FlightHub answered.")
        String message) {

  static AuditEntryResponse of(AuditEntry entry) {
    var intent = entry.intent();
    return new AuditEntryResponse(
        entry.id().value(),
        entry.begunAt(),
        entry.updatedAt(),
        intent.actor().name(),
        Words.of(intent.actor().channel()),
        intent.action(),
        intent.project().value(),
        intent.subject(),
        intent.details(),
        intent.overrides(),
        Words.of(entry.verdict().kind()),
        code(entry.verdict()),
        message(entry.verdict()));
  }

  private static String code(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Begun _, Verdict.Accepted _ -> "";
      case Verdict.Refused(var code, _) -> code;
      case Verdict.Unknown(var code, _) -> code;
    };
  }

  private static String message(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Begun _ -> "";
      case Verdict.Accepted(var answer) -> answer;
      case Verdict.Refused(_, var message) -> message;
      case Verdict.Unknown(_, var message) -> message;
    };
  }
}
