package dev.flightloom.adapters.cli.client;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Renders the usage of every command as it is printed on 80 columns. */
final class CliReference {
  private CliReference() {}

  static List<CommandLine> commands() {
    var nowhere = new PrintWriter(PrintWriter.nullWriter());
    var found = new ArrayList<CommandLine>();
    collect(CommandLines.unstarted(nowhere, nowhere), found);
    return found;
  }

  static String topLevel() {
    return usage(commands().getFirst());
  }

  static String markdown() {
    return commands().stream()
        .map(it -> "### " + name(it) + "\n\n```text\n" + usage(it) + "```\n")
        .collect(Collectors.joining("\n"));
  }

  private static String name(CommandLine command) {
    return "`" + command.getCommandSpec().qualifiedName() + "`";
  }

  private static String usage(CommandLine command) {
    command.setUsageHelpAutoWidth(false).setUsageHelpWidth(80);
    return command
        .getUsageMessage(Ansi.OFF)
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static void collect(CommandLine command, List<CommandLine> found) {
    found.add(command);
    command.getSubcommands().values().forEach(it -> collect(it, found));
  }
}
