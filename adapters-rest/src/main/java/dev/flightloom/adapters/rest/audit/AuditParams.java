package dev.flightloom.adapters.rest.audit;

import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.audit.AuditFilter;
import dev.flightloom.domain.audit.AuditPeriod;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.project.ProjectId;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filter of the audit journal; each parameter may be repeated or have several, by commas. */
record AuditParams(
    @QueryParam("project") @Parameter(description = "Ids of projects.") List<String> project,
    @QueryParam("subject") @Parameter(description = "Serial numbers or ids, such as 8DCKTEST0001.")
        List<String> subject,
    @QueryParam("action") @Parameter(description = "Dotted words such as device.command.")
        List<String> action,
    @QueryParam("actor") @Parameter(description = "Users or addresses.") List<String> actor,
    @QueryParam("verdict") @Parameter(description = "begun, accepted, refused or unknown.")
        List<String> verdict,
    @QueryParam("from")
        @Parameter(
            description = "Begun at this moment or later.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        @Nullable String from,
    @QueryParam("until")
        @Parameter(
            description = "Begun before this moment.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        @Nullable String until) {

  /** The filter; what is wrong is noted in {@code violations}. */
  AuditFilter read(Violations violations) {
    var verdicts =
        words(verdict)
            .flatMap(word ->
                violations.read("verdict", word, it -> Words.read(Verdict.Kind.class, it)).stream())
            .collect(Collectors.toSet());
    return new AuditFilter(
        words(project).map(ProjectId::new).collect(Collectors.toSet()),
        words(subject).collect(Collectors.toSet()),
        words(action).collect(Collectors.toSet()),
        words(actor).collect(Collectors.toSet()),
        verdicts,
        period(violations));
  }

  private AuditPeriod period(Violations violations) {
    var begin = moment("from", from, AuditPeriod.EVER.from(), violations);
    var end = moment("until", until, AuditPeriod.EVER.until(), violations);
    return violations.read("until", "", _ -> new AuditPeriod(begin, end)).orElse(AuditPeriod.EVER);
  }

  private static Instant moment(
      String field, @Nullable String text, Instant otherwise, Violations violations) {
    return Optional.ofNullable(text)
        .filter(it -> !it.isBlank())
        .flatMap(it -> violations.read(field, it, AuditParams::moment))
        .orElse(otherwise);
  }

  private static Instant moment(String text) {
    try {
      return OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "is no moment such as 2026-03-01T08:00:00Z; a plus sign has to be encoded in a query", e);
    }
  }

  private static Stream<String> words(List<String> texts) {
    return texts.stream()
        .flatMap(text -> Stream.of(text.split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty());
  }
}
