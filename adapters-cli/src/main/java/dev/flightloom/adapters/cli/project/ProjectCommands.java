package dev.flightloom.adapters.cli.project;

import java.util.List;

/** The commands of this package, for the tree. */
public final class ProjectCommands {
  private ProjectCommands() {}

  /** In the order of the help. */
  public static List<Class<?>> all() {
    return List.of(ProjectsCommand.class);
  }
}
