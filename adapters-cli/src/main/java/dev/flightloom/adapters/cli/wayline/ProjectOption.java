package dev.flightloom.adapters.cli.wayline;

import picocli.CommandLine.Option;

/** Which project a route belongs to. */
class ProjectOption {
  @Option(
      names = "--project",
      order = 20,
      paramLabel = "ID|NAME",
      description = "Project of the route; not needed where there is only one.")
  String project = "";
}
