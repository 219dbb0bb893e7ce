package dev.flightloom.application.flighttask.port.out;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.TrackAnswer;
import dev.flightloom.domain.project.ProjectId;
import java.util.Optional;

/**
 * Trajectories of flight tasks (contract chapter 6.5); thread-safe. May raise {@code Denied} for a
 * foreign project, {@code Unavailable} and {@code Throttled}.
 */
public interface Tracks {
  /** What there is of the task's trajectory, or nothing when there is no such task. */
  Optional<TrackAnswer> find(ProjectId project, TaskId task);
}
