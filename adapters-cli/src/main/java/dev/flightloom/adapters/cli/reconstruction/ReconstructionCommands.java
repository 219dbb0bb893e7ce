package dev.flightloom.adapters.cli.reconstruction;

import java.util.List;

/** The commands of this package, for the tree. */
public final class ReconstructionCommands {
  private ReconstructionCommands() {}

  /** In the order of the help. */
  public static List<Class<?>> all() {
    return List.of(
        DemoCommand.class, ReconstructCommand.class, PreflightCommand.class, JobsCommand.class);
  }
}
