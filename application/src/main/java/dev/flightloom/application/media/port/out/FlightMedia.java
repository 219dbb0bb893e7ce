package dev.flightloom.application.media.port.out;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import java.util.Optional;

/**
 * Media of flight tasks (contract chapter 6.4); thread-safe. May raise {@code Denied} for a foreign
 * project, {@code Unavailable} and {@code Throttled}.
 */
public interface FlightMedia {
  /** As many as FlightHub lists for one flight, without pages (contract chapter 1.8). */
  int CAP = 10_000;

  /**
   * What has arrived so far, each file once and with fresh links; nothing when there is no such
   * task.
   */
  Optional<Listing<MediaFile>> list(ProjectId project, TaskId task);
}
