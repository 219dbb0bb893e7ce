package dev.flightloom.adapters.cli.livestream;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of live video. */
@Command(
    name = "live",
    description = "Start live video.",
    commandListHeading = "%nCommands:%n",
    subcommands = LiveStartCommand.class)
class LiveCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
