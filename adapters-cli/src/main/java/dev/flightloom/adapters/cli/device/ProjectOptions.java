package dev.flightloom.adapters.cli.device;

import dev.flightloom.adapters.cli.terminal.OutputOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of every command of devices. */
@Command
class ProjectOptions extends OutputOptions {
  @Option(
      names = "--project",
      order = 20,
      paramLabel = "ID|NAME",
      description = "Project of the device; not needed where there is only one.")
  String project = "";
}
