package dev.flightloom.adapters.cli.audit;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of the audit journal. */
@Command(
    name = "audit",
    description = "Show who asked for what moves docks and aircraft.",
    commandListHeading = "%nCommands:%n",
    subcommands = AuditListCommand.class)
class AuditCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
