package dev.flightloom.adapters.cli.audit;

import java.util.List;

/** The commands of this package, for the tree. */
public final class AuditCommands {
  private AuditCommands() {}

  /** In the order of the help. */
  public static List<Class<?>> all() {
    return List.of(AuditCommand.class);
  }
}
