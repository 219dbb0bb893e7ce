package dev.flightloom.adapters.cli.livestream;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of forwarders. */
@Command(
    name = "forwarders",
    description = "Forward live video to other servers.",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      ForwardersListCommand.class,
      ForwardersCreateCommand.class,
      ForwardersEnableCommand.class,
      ForwardersDisableCommand.class,
      ForwardersDeleteCommand.class
    })
class ForwardersCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
