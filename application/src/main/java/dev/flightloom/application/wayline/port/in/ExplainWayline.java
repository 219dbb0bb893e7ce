package dev.flightloom.application.wayline.port.in;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.wayline.plan.RouteFile;

/** Reads, checks and explains a route that FlightHub holds. */
@FunctionalInterface
public interface ExplainWayline {
  /**
   * Downloads the file each time.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code wayline.not-found}
   * @throws dev.flightloom.domain.failure.Rejected {@code route-file.…} when it cannot be read
   */
  RouteFile explain(ProjectId project, String idOrName);
}
