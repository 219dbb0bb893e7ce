package dev.flightloom.adapters.cli.terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Result options of a command that works in one project. */
@Command
public class ProjectOption extends OutputOptions {
  @Option(
      names = "--project",
      order = 80,
      paramLabel = "ID|NAME",
      description = "Project that is meant; not needed where there is only one.")
  String project = "";

  /** Id or name as given, perhaps empty. */
  public String project() {
    return project;
  }
}
