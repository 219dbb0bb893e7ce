package dev.flightloom.adapters.cli.system;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of the error catalogue. */
@Command(
    name = "errors",
    description = "Explain what FlightHub's refusals mean, and what helps.",
    commandListHeading = "%nCommands:%n",
    subcommands = {ErrorsListCommand.class, ErrorsShowCommand.class})
class ErrorsCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
