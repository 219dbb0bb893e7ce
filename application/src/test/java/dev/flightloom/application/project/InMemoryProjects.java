package dev.flightloom.application.project;

import dev.flightloom.application.project.port.out.Projects;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Projects in a list; has no pages, checks no key and never fails unless told to. */
public final class InMemoryProjects implements Projects {
  private final List<Project> known = new ArrayList<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();

  /** Holds the given projects. */
  public InMemoryProjects(Project... known) {
    this.known.addAll(List.of(known));
  }

  /** A project near Hamburg. */
  public static Project project(String id, String name) {
    return new Project(
        new ProjectId(id),
        name,
        "",
        Position.of(53.54, 9.98, 0),
        Instant.parse("2026-01-01T00:00:00Z"),
        Instant.parse("2026-01-02T00:00:00Z"));
  }

  /** Adds a project behind the others. */
  public synchronized void add(Project project) {
    known.add(project);
  }

  /** Lets the next call fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  @Override
  public synchronized List<Project> all() {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    return List.copyOf(known);
  }
}
