package dev.flightloom.adapters.cli.annotation;

import java.util.List;

/** The commands of this package, for the tree. */
public final class AnnotationCommands {
  private AnnotationCommands() {}

  /** In the order of the help. */
  public static List<Class<?>> all() {
    return List.of(AnnotationsCommand.class);
  }
}
