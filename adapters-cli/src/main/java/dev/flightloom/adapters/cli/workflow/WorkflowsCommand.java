package dev.flightloom.adapters.cli.workflow;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of workflows. */
@Command(
    name = "workflows",
    description = "Raise alarms that a person confirms in FlightHub.",
    commandListHeading = "%nCommands:%n",
    subcommands = WorkflowsTriggerCommand.class)
class WorkflowsCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
