package dev.flightloom.adapters.cli.client;

import dev.flightloom.adapters.cli.terminal.Terminal;
import jakarta.inject.Singleton;

/** Runs a command once everything that it wants is started. */
@Singleton
public class CommandRunner {
  private final Terminal terminal;

  CommandRunner(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs it to its end and answers the exit code for the shell. */
  public int run(String... args) {
    var root = CommandTree.with(new BeanFactory()).setOut(terminal.out()).setErr(terminal.err());
    return CommandTree.complaining(root, terminal).execute(args);
  }
}
