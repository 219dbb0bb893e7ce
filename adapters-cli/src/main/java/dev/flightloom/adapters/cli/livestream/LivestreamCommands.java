package dev.flightloom.adapters.cli.livestream;

import java.util.List;

/** The commands of this package, for the tree. */
public final class LivestreamCommands {
  private LivestreamCommands() {}

  /** In the order of the help. */
  public static List<Class<?>> all() {
    return List.of(LiveCommand.class, ForwardersCommand.class);
  }
}
