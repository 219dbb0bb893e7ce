package dev.flightloom.adapters.cli.flighttask;

import java.util.List;

/** The commands of this package, for the tree. */
public final class FlightTaskCommands {
  private FlightTaskCommands() {}

  /** In the order of the help. */
  public static List<Class<?>> all() {
    return List.of(TasksCommand.class);
  }
}
