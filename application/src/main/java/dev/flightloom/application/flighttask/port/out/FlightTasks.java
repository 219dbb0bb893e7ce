package dev.flightloom.application.flighttask.port.out;

import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;
import java.util.Optional;

/**
 * Flight tasks of a project (contract chapter 6.6); thread-safe. May raise {@code Denied} for a
 * foreign project, {@code Unavailable} and {@code Throttled}.
 */
public interface FlightTasks {
  /** The task, or nothing when FlightHub answers that there is no such record (219021, 200404). */
  Optional<FlightTask> find(ProjectId project, TaskId task);
}
