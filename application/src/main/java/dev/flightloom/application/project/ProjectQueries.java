package dev.flightloom.application.project;

import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.project.port.in.ListProjects;
import dev.flightloom.application.project.port.out.Projects;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.project.Project;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that is only read about projects. */
public final class ProjectQueries implements ListProjects, FindProject {

  private final Projects projects;
  private final Unnamed unnamed;

  /**
   * What an empty name means.
   *
   * @param usual id or name of the configured project, perhaps empty
   * @param anyIsFine true for the simulator, whose first project is as good as any
   */
  public record Unnamed(String usual, boolean anyIsFine) {}

  /** {@code unnamed} is what callers mean who name no project. */
  public ProjectQueries(Projects projects, Unnamed unnamed) {
    this.projects = projects;
    this.unnamed = unnamed;
  }

  @Override
  public List<Project> list() {
    return projects.all();
  }

  @Override
  public Project find(String idOrName) {
    var all = projects.all();
    if (all.isEmpty()) {
      throw new NotFound(
          "project.not-found",
          "Our key sees no project.",
          "In FlightHub, add the user who made the key to a project.");
    }
    var wanted = idOrName.isBlank() ? unnamed.usual() : idOrName;
    return wanted.isBlank() ? only(all) : named(all, wanted.strip());
  }

  private Project only(List<Project> all) {
    if (all.size() > 1 && !unnamed.anyIsFine()) {
      throw new Rejected(
          "project.ambiguous",
          "There are " + all.size() + " projects: " + names(all) + ".",
          "Name one with --project or flightloom.project.");
    }
    return all.getFirst();
  }

  private static Project named(List<Project> all, String idOrName) {
    var matches =
        all.stream()
            .filter(it -> it.id().value().equals(idOrName) || it.name().equals(idOrName))
            .toList();
    if (matches.size() > 1) {
      throw new Rejected(
          "project.ambiguous",
          "Several projects are called " + idOrName + ".",
          "Use the id: " + ids(matches) + ".");
    }
    return matches.stream()
        .findFirst()
        .orElseThrow(() ->
            new NotFound(
                "project.not-found",
                "There is no project " + idOrName + ".",
                "There are: " + names(all) + "."));
  }

  private static String names(List<Project> projects) {
    return projects.stream().map(Project::name).collect(Collectors.joining(", "));
  }

  private static String ids(List<Project> projects) {
    return projects.stream().map(it -> it.id().value()).collect(Collectors.joining(", "));
  }
}
