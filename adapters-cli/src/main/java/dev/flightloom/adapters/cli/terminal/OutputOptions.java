package dev.flightloom.adapters.cli.terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of every command that has a result. */
@Command
public class OutputOptions extends StandardOptions {
  @Option(
      names = "--json",
      order = 90,
      description = "Write the result to stdout as JSON; messages stay on stderr.")
  boolean json;

  /** True when the result is wanted as JSON. */
  public boolean json() {
    return json;
  }
}
