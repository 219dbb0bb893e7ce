package dev.flightloom.adapters.cli.model;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of models made from flights. */
@Command(
    name = "models",
    description = "Show and order models that FlightHub makes from flights.",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      ModelsListCommand.class,
      ModelsShowCommand.class,
      ModelsCreateCommand.class,
      ModelsUrlCommand.class
    })
class ModelsCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
