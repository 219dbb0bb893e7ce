package dev.flightloom.adapters.cli.media;

import java.util.List;

/** The commands of this package, for the tree. */
public final class MediaCommands {
  private MediaCommands() {}

  /** In the order of the help. */
  public static List<Class<?>> all() {
    return List.of(MediaCommand.class);
  }
}
