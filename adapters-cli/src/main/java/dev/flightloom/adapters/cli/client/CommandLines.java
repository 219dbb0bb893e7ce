package dev.flightloom.adapters.cli.client;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Startup;
import java.io.PrintWriter;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What can be said about a command line before anything is started; needs no CDI. */
public final class CommandLines {
  private CommandLines() {}

  /**
   * Answers help, version, completion and wrong usage.
   *
   * @return the exit code, or empty when the command has to be started to be answered
   */
  public static OptionalInt answerWithoutStarting(String[] args, PrintWriter out, PrintWriter err) {
    var root = unstarted(out, err);
    try {
      var parsed = root.parseArgs(args);
      var help = CommandLine.executeHelpRequest(parsed);
      return help == null ? answer(CommandTree.deepest(parsed)) : OptionalInt.of(help);
    } catch (ParameterException e) {
      return OptionalInt.of(CommandTree.complainOfUsage(e));
    }
  }

  /**
   * What the command wants to be started; call it only when {@link #answerWithoutStarting} had no
   * answer.
   */
  public static Startup needs(String... args) {
    var nowhere = new PrintWriter(PrintWriter.nullWriter());
    var parsed = CommandTree.deepest(unstarted(nowhere, nowhere).parseArgs(args));
    return parsed.commandSpec().userObject() instanceof Startup.Wanted wanted
        ? wanted.startup()
        : Startup.NOTHING;
  }

  static CommandLine unstarted(PrintWriter out, PrintWriter err) {
    return CommandTree.with(new UnstartedFactory()).setOut(out).setErr(err);
  }

  private static OptionalInt answer(ParseResult parsed) {
    return switch (parsed.commandSpec().userObject()) {
      case Startup.Wanted wanted -> {
        wanted.startup();
        yield OptionalInt.empty();
      }
      case Callable<?> command -> OptionalInt.of(call(command));
      default -> throw missingCommand(parsed.commandSpec().commandLine());
    };
  }

  private static int call(Callable<?> command) {
    try {
      return command.call() instanceof Integer code ? code : ExitCode.OK;
    } catch (ParameterException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static ParameterException missingCommand(CommandLine group) {
    var names = String.join(", ", group.getSubcommands().keySet());
    return new ParameterException(group, "a command is missing, one of: " + names);
  }
}
