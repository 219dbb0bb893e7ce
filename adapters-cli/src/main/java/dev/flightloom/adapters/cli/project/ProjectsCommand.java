package dev.flightloom.adapters.cli.project;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of projects. */
@Command(
    name = "projects",
    description = "Show the projects of the organisation, their storage and their people.",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      ProjectsListCommand.class,
      ProjectsStorageCommand.class,
      ProjectsMembersCommand.class
    })
class ProjectsCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
