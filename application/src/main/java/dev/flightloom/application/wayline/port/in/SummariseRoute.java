package dev.flightloom.application.wayline.port.in;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.wayline.RouteSummary;
import dev.flightloom.domain.wayline.WaylineId;

/** Tells what a readiness check has to know of a route; downloads and reads its KMZ file. */
@FunctionalInterface
public interface SummariseRoute {
  /**
   * Reads the file as it is now.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code wayline.not-found}
   * @throws dev.flightloom.domain.failure.Rejected {@code route-file.…} when the file cannot be
   *     read
   */
  RouteSummary summarise(ProjectId project, WaylineId id);
}
