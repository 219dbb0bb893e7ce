package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of jobs. */
@Command(
    name = "jobs",
    description = "Show, continue and cancel reconstructions of the journal.",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      JobsListCommand.class,
      JobsShowCommand.class,
      JobsResumeCommand.class,
      JobsCancelCommand.class
    })
class JobsCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
