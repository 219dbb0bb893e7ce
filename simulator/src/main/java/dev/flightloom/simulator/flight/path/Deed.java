package dev.flightloom.simulator.flight.path;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/** Something that a client did to a task. */
@RegisterForReflection
public record Deed(Kind kind, Instant at) {

  /** What it was. */
  public enum Kind {
    /** Taken off the plan before it began (contract 6.2). */
    SUSPENDED,
    /** Put back on the plan. */
    RESTORED,
    /** Stopped in the air (contract 4.3). */
    PAUSED,
    /** Sent on from where it stopped. */
    RECOVERED,
    /** Called home. */
    CALLED_HOME,
    /** Stopped on its way home. */
    RETURN_CANCELLED
  }
}
