package dev.flightloom.application.flighttask.port.in;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.project.ProjectId;

/** Tells where the aircraft was during a flown task. */
@FunctionalInterface
public interface FindTrack {
  /**
   * Asks FlightHub each time.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code flight-task.not-found}, {@code
   *     track.no-flight} when the task never flew
   * @throws dev.flightloom.domain.failure.Conflict {@code track.not-yet} until some minutes after
   *     the landing
   */
  Track find(ProjectId project, TaskId task);
}
