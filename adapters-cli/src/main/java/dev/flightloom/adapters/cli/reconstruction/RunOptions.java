package dev.flightloom.adapters.cli.reconstruction;

import picocli.CommandLine.Option;

/** How a job is watched while it runs in the foreground. */
class RunOptions {
  @Option(
      names = "--patience",
      order = 80,
      paramLabel = "N",
      description =
          "Failed attempts in a row after which the job is left open (default: ${DEFAULT-VALUE}).")
  int patience = 20;

  @Option(names = "--quiet", order = 81, description = "Only the result, no progress.")
  boolean quiet;

  @Option(
      names = "--no-progress",
      order = 82,
      description = "Plain lines instead of a live line, also on a terminal.")
  boolean noProgress;
}
