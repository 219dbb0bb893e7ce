package dev.flightloom.application.flighttask.port.in;

import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessReport;
import dev.flightloom.domain.project.ProjectId;
import java.util.Set;

/** Orders a flight once it is ready, and never twice. */
@FunctionalInterface
public interface CreateFlightTask {
  /**
   * Checks, orders, and settles a lost answer by looking the task up.
   *
   * @throws dev.flightloom.domain.failure.Denied {@code commands.disabled}, and for a foreign
   *     project
   * @throws dev.flightloom.domain.failure.Failure when it could not be checked, or when FlightHub
   *     refuses; there is certainly no task then
   */
  Creation create(Command command);

  /** Who orders what, and which findings that person overrides by name. */
  record Command(
      Actor actor,
      ProjectId project,
      TaskOrder order,
      Naming naming,
      Set<ReadinessCode> overrides) {
    public Command {
      overrides = Set.copyOf(overrides);
    }
  }

  /** How the task is named at FlightHub, which is all that a lost answer can be looked up by. */
  enum Naming {
    /** With the beginning of the audit entry's id behind it, so that no other task has the name. */
    MARKED,
    /** Exactly as ordered; a lost answer is settled only if a single new task has that name. */
    EXACT
  }

  /** What became of an order. */
  sealed interface Creation {
    /** What the check found. */
    ReadinessReport report();

    /** FlightHub has the task; accepted is not flown (contract chapter 15, pain 12). */
    record Created(TaskId id, String name, ReadinessReport report) implements Creation {}

    /** There may be a task or not; {@code why} says what to look for before ordering again. */
    record Unsettled(String name, Unavailable why, ReadinessReport report) implements Creation {}

    /** Nothing was ordered, as findings block. */
    record NotReady(ReadinessReport report) implements Creation {}
  }
}
