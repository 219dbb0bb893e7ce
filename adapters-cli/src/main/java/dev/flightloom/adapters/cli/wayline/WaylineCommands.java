package dev.flightloom.adapters.cli.wayline;

import java.util.List;

/** The commands of this package, for the tree. */
public final class WaylineCommands {
  private WaylineCommands() {}

  /** In the order of the help. */
  public static List<Class<?>> all() {
    return List.of(RoutesCommand.class);
  }
}
