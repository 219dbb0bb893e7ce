package dev.flightloom.adapters.cli.annotation;

import dev.flightloom.adapters.cli.terminal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands of map annotations. */
@Command(
    name = "annotations",
    description = "Put marks on the map of a project.",
    commandListHeading = "%nCommands:%n",
    subcommands = AnnotationsCreateCommand.class)
class AnnotationsCommand {
  @Mixin StandardOptions options = new StandardOptions();
}
