package dev.flightloom.adapters.cli.terminal;

import dev.flightloom.domain.failure.Failure;
import java.io.PrintWriter;
import java.util.Optional;

/** Says what went wrong in the words of a {@link Failure}, and in one line for our own bugs. */
public final class Complaint {
  private Complaint() {}

  /** Prints the failure, or that of the nearest cause; a bug gets a stack trace when asked for. */
  public static void print(Throwable thrown, boolean verbose, boolean json, Terminal terminal) {
    failureIn(thrown)
        .ifPresentOrElse(
            failure -> {
              lines(failure.code(), failure.message(), failure.remedy(), terminal);
              json(json, failure.code(), failure.message(), failure.remedy(), terminal);
            },
            () -> {
              var remedy = "This is a bug; run again with --verbose and report the stack trace.";
              lines("internal", thrown.toString(), remedy, terminal);
              json(json, "internal", thrown.toString(), remedy, terminal);
            });
    if (verbose) {
      thrown.printStackTrace(terminal.err());
      terminal.err().flush();
    }
  }

  /** Prints {@code Error [code]: message} and the remedy, which may be empty. */
  public static void lines(String code, String message, String remedy, Terminal terminal) {
    var head = terminal.styled(Terminal.Style.RED, "Error [" + code + "]:");
    terminal.note(head + " " + message);
    remedy(remedy, terminal.err());
    terminal.err().flush();
  }

  private static void remedy(String remedy, PrintWriter err) {
    if (!remedy.isBlank()) {
      err.println("Remedy: " + remedy);
    }
  }

  private static void json(
      boolean wanted, String code, String message, String remedy, Terminal terminal) {
    if (wanted) {
      var node = Json.object().put("type", "error").put("code", code);
      Json.printLine(terminal, node.put("message", message).put("remedy", remedy));
    }
  }

  private static Optional<Failure> failureIn(Throwable thrown) {
    for (var it = thrown; it != null; it = it.getCause()) {
      if (it instanceof Failure failure) {
        return Optional.of(failure);
      }
    }
    return Optional.empty();
  }
}
