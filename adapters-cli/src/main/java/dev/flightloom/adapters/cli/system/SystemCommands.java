package dev.flightloom.adapters.cli.system;

import java.util.List;

/** The commands of this package, for the tree. */
public final class SystemCommands {
  private SystemCommands() {}

  /** In the order of the help. */
  public static List<Class<?>> all() {
    return List.of(
        ServeCommand.class,
        SimulateCommand.class,
        DoctorCommand.class,
        ErrorsCommand.class,
        CompletionCommand.class);
  }
}
