package dev.flightloom.application.media.port.in;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;

/** Lists the media of a flight. */
@FunctionalInterface
public interface ListMedia {
  /**
   * What has arrived so far, in the order of names; capped at 10 000.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code flight-task.not-found}
   */
  Listing<MediaFile> list(ProjectId project, TaskId task);
}
