package dev.flightloom.adapters.cli.client;

import dev.flightloom.adapters.cli.annotation.AnnotationCommands;
import dev.flightloom.adapters.cli.audit.AuditCommands;
import dev.flightloom.adapters.cli.device.DeviceCommands;
import dev.flightloom.adapters.cli.flighttask.FlightTaskCommands;
import dev.flightloom.adapters.cli.livestream.LivestreamCommands;
import dev.flightloom.adapters.cli.media.MediaCommands;
import dev.flightloom.adapters.cli.model.ModelCommands;
import dev.flightloom.adapters.cli.project.ProjectCommands;
import dev.flightloom.adapters.cli.reconstruction.ReconstructionCommands;
import dev.flightloom.adapters.cli.system.SystemCommands;
import dev.flightloom.adapters.cli.terminal.Complaint;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.adapters.cli.wayline.WaylineCommands;
import dev.flightloom.adapters.cli.workflow.WorkflowCommands;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands of all capabilities below one root, in the order of the help. */
class CommandTree {
  private CommandTree() {}

  static CommandLine with(IFactory factory) {
    var root = new CommandLine(FlightloomCommand.class, factory);
    Stream.of(
            ReconstructionCommands.all(),
            ProjectCommands.all(),
            DeviceCommands.all(),
            WaylineCommands.all(),
            FlightTaskCommands.all(),
            MediaCommands.all(),
            ModelCommands.all(),
            LivestreamCommands.all(),
            AnnotationCommands.all(),
            WorkflowCommands.all(),
            AuditCommands.all(),
            SystemCommands.all())
        .flatMap(List::stream)
        .forEach(type -> root.addSubcommand(new CommandLine(type, factory)));
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setUsageHelpAutoWidth(true);
    root.setParameterExceptionHandler((e, _) -> complainOfUsage(e));
    return root;
  }

  /** Failures and bugs become a sentence; {@code terminal} is asked only then. */
  static CommandLine complaining(CommandLine root, Terminal terminal) {
    return root.setExecutionExceptionHandler((thrown, _, parsed) -> {
      var chosen = deepest(parsed);
      Complaint.print(thrown, given(chosen, "--verbose"), given(chosen, "--json"), terminal);
      return ExitCode.FAILED;
    });
  }

  static int complainOfUsage(ParameterException e) {
    var err = e.getCommandLine().getErr();
    err.println("Error [usage]: " + e.getMessage());
    if (!suggests(e, err)) {
      var command = e.getCommandLine().getCommandSpec().qualifiedName();
      err.println("Remedy: see '" + command + " --help'.");
    }
    err.flush();
    return ExitCode.USAGE;
  }

  static ParseResult deepest(ParseResult parsed) {
    return parsed.hasSubcommand() ? deepest(parsed.subcommand()) : parsed;
  }

  private static boolean given(ParseResult parsed, String option) {
    return parsed.hasMatchedOption(option);
  }

  private static boolean suggests(ParameterException e, PrintWriter err) {
    return UnmatchedArgumentException.printSuggestions(e, err);
  }
}
