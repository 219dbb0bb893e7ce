package dev.flightloom.application.flighttask.port.in;

import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;

/** Tells what FlightHub knows of one flight task. */
@FunctionalInterface
public interface FindFlightTask {
  /**
   * Asks FlightHub each time.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code flight-task.not-found}
   */
  FlightTask find(ProjectId project, TaskId task);
}
