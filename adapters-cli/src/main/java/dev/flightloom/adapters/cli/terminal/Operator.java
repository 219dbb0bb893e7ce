package dev.flightloom.adapters.cli.terminal;

import dev.flightloom.domain.audit.Actor;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;

/** Who sits at the terminal: the user that the machine knows, for the audit journal. */
@Dependent
@Unremovable
public class Operator {
  private final String name;

  Operator() {
    this(System.getProperty("user.name", ""));
  }

  private Operator(String name) {
    this.name = name.isBlank() ? "unknown" : name;
  }

  /** Somebody else, for tests. */
  public static Operator named(String name) {
    return new Operator(name);
  }

  /** The user as an actor, who has every role as there are no accounts yet. */
  public Actor actor() {
    return Actor.of(name, Actor.Channel.COMMAND_LINE);
  }
}
