package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of flight tasks. */
@Command(
    name = "tasks",
    description = "Show flight tasks and their tracks.",
    commandListHeading = "%nCommands:%n",
    subcommands = {TasksShowCommand.class, TasksTrackCommand.class})
class TasksCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
