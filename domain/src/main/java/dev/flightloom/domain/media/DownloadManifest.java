package dev.flightloom.domain.media;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;
import java.time.Instant;
import java.util.List;

/**
 * What was downloaded from where.
 *
 * @param capped FlightHub lists no more files than these, although there may be more
 */
public record DownloadManifest(
    ProjectId project,
    TaskId task,
    MediaState state,
    boolean capped,
    List<DownloadedFile> files,
    Instant writtenAt) {
  public DownloadManifest {
    files = List.copyOf(files);
  }
}
