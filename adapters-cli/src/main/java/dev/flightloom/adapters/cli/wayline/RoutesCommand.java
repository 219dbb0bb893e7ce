package dev.flightloom.adapters.cli.wayline;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of flight routes. */
@Command(
    name = "routes",
    description = "Check, explain, upload and fetch flight routes (KMZ files).",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      RoutesExplainCommand.class,
      RoutesCheckCommand.class,
      RoutesUploadCommand.class,
      RoutesListCommand.class,
      RoutesShowCommand.class,
      RoutesDownloadCommand.class,
      RoutesConvertCommand.class,
      RoutesScrubCommand.class
    })
class RoutesCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
