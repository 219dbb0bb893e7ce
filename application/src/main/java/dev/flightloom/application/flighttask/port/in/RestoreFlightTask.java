package dev.flightloom.application.flighttask.port.in;

import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;

/** Lets a suspended plan start again at its time. */
@FunctionalInterface
public interface RestoreFlightTask {
  /**
   * Settles a lost answer by looking at the status; a task that already is as wanted stays so.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code flight-task.not-found}
   * @throws dev.flightloom.domain.failure.Conflict {@code flight-task.not-waiting} for a task that
   *     flies or is over
   * @throws dev.flightloom.domain.failure.Denied {@code commands.disabled}
   */
  Outcome<TaskId> restore(Actor actor, ProjectId project, TaskId task);
}
