package dev.flightloom.adapters.cli.model;

import java.util.List;

/** The commands of this package, for the tree. */
public final class ModelCommands {
  private ModelCommands() {}

  /** In the order of the help. */
  public static List<Class<?>> all() {
    return List.of(ModelsCommand.class);
  }
}
