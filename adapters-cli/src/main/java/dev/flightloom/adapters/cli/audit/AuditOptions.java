package dev.flightloom.adapters.cli.audit;

import dev.flightloom.domain.audit.AuditFilter;
import dev.flightloom.domain.audit.AuditPeriod;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.project.ProjectId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Options that say which entries are meant. */
class AuditOptions {
  @Option(
      names = "--project",
      order = 20,
      split = ",",
      paramLabel = "ID",
      description = "Only of these projects; ids, as nobody is asked for names.")
  List<String> projects = List.of();

  @Option(
      names = "--subject",
      order = 21,
      split = ",",
      paramLabel = "SN|ID",
      description = "Only what was to move these docks, aircraft or other things.")
  List<String> subjects = List.of();

  @Option(
      names = "--action",
      order = 22,
      split = ",",
      paramLabel = "WORD",
      description = "Only these actions, such as device.command.")
  List<String> actions = List.of();

  @Option(
      names = "--actor",
      order = 23,
      split = ",",
      paramLabel = "NAME",
      description = "Only of these users or addresses.")
  List<String> actors = List.of();

  @Option(
      names = "--verdict",
      order = 24,
      split = ",",
      paramLabel = "VERDICT",
      description = "begun, accepted, refused or unknown; several with commas.")
  List<Verdict.Kind> verdicts = List.of();

  @Option(
      names = "--from",
      order = 25,
      paramLabel = "MOMENT",
      description = "Begun then or later, such as 2026-03-01T08:00:00Z.")
  String from = "";

  @Option(
      names = "--until",
      order = 26,
      paramLabel = "MOMENT",
      description = "Begun before, such as 2026-03-01T10:00:00+01:00.")
  String until = "";

  /**
   * What the options mean together.
   *
   * @throws IllegalArgumentException when a moment cannot be read, or the period ends too early
   */
  AuditFilter filter() {
    return new AuditFilter(
        projects.stream().map(ProjectId::new).collect(Collectors.toSet()),
        Set.copyOf(subjects),
        Set.copyOf(actions),
        Set.copyOf(actors),
        Set.copyOf(verdicts),
        new AuditPeriod(
            moment("--from", from, AuditPeriod.EVER.from()),
            moment("--until", until, AuditPeriod.EVER.until())));
  }

  private static Instant moment(String option, String text, Instant otherwise) {
    if (text.isBlank()) {
      return otherwise;
    }
    try {
      return OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          option + " is no moment such as 2026-03-01T08:00:00Z: " + text, e);
    }
  }
}
