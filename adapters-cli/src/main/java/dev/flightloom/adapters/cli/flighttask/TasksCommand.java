package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of flight tasks. */
@Command(
    name = "tasks",
    description = "Order, list, show, suspend, restore, watch and track flight tasks.",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      TasksListCommand.class,
      TasksShowCommand.class,
      TasksCreateCommand.class,
      TasksSuspendCommand.class,
      TasksRestoreCommand.class,
      TasksWatchCommand.class,
      TasksTrackCommand.class
    })
class TasksCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
