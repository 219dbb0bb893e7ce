package dev.flightloom.application.wayline.port.in;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.wayline.WaylineDetails;
import java.nio.file.Path;

/** Fetches the KMZ file of a route. */
@FunctionalInterface
public interface DownloadWayline {
  /**
   * Writes to {@code target}, which does not exist yet; a link that has expired is renewed.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code wayline.not-found}
   */
  WaylineDetails download(ProjectId project, String idOrName, Path target);
}
