package dev.flightloom.adapters.cli.workflow;

import java.util.List;

/** The commands of this package, for the tree. */
public final class WorkflowCommands {
  private WorkflowCommands() {}

  /** In the order of the help. */
  public static List<Class<?>> all() {
    return List.of(WorkflowsCommand.class);
  }
}
