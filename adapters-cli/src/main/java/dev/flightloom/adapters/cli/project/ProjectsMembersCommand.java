package dev.flightloom.adapters.cli.project;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups what is done with the people of a project. */
@Command(
    name = "members",
    description = "Add people to a project.",
    commandListHeading = "%nCommands:%n",
    subcommands = ProjectsMembersAddCommand.class)
class ProjectsMembersCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
