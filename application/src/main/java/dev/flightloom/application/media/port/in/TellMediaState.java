package dev.flightloom.application.media.port.in;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaState;
import dev.flightloom.domain.project.ProjectId;

/** Tells whether the media of a flight are complete. */
@FunctionalInterface
public interface TellMediaState {
  /**
   * Asks FlightHub each time.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code flight-task.not-found}
   */
  MediaState tell(ProjectId project, TaskId task);
}
