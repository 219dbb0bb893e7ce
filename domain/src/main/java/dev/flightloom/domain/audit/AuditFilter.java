package dev.flightloom.domain.audit;

import dev.flightloom.domain.project.ProjectId;
import java.util.Set;

/** Which entries are meant; an empty set matches everything. */
public record AuditFilter(
    Set<ProjectId> projects,
    Set<String> subjects,
    Set<String> actions,
    Set<String> actors,
    Set<Verdict.Kind> verdicts,
    AuditPeriod period) {

  /** Matches every entry. */
  public static final AuditFilter ALL =
      new AuditFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), AuditPeriod.EVER);

  public AuditFilter {
    projects = Set.copyOf(projects);
    subjects = Set.copyOf(subjects);
    actions = Set.copyOf(actions);
    actors = Set.copyOf(actors);
    verdicts = Set.copyOf(verdicts);
  }

  /** True when {@code entry} is meant. */
  public boolean matches(AuditEntry entry) {
    var intent = entry.intent();
    return meant(projects, intent.project())
        && meant(subjects, intent.subject())
        && meant(actions, intent.action())
        && meant(actors, intent.actor().name())
        && meant(verdicts, entry.verdict().kind())
        && period.contains(entry.begunAt());
  }

  private static <T> boolean meant(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }
}
