package dev.flightloom.adapters.cli.client;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The root of all commands; alone it only explains itself. */
@Command(
    name = "flightloom",
    versionProvider = VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "From a folder of drone photos to a verified model, through DJI FlightHub 2.",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom demo                           all of it, with made-up photos",
      "  flightloom preflight ./photos             what is wrong with the photos",
      "  flightloom reconstruct ./photos --3d --2d",
      "  flightloom jobs resume                    go on after Ctrl-C or a power cut",
      "",
      "Without any FlightHub configuration everything happens in the embedded",
      "simulator; set FLIGHTHUB_REGION (us, eu or cn; on premises",
      "FLIGHTHUB_BASE_URL) and FLIGHTHUB_ORGANIZATION_KEY to work",
      "on a real FlightHub 2."
    })
class FlightloomCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
