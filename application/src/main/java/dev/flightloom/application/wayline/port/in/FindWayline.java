package dev.flightloom.application.wayline.port.in;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.wayline.WaylineDetails;

/** Tells what FlightHub knows of one route. */
@FunctionalInterface
public interface FindWayline {
  /**
   * Asks FlightHub each time; {@code idOrName} is the id, or the exact name where only one route
   * has it.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code wayline.not-found}
   * @throws dev.flightloom.domain.failure.Rejected {@code wayline.ambiguous} when several routes
   *     have the name
   */
  WaylineDetails find(ProjectId project, String idOrName);
}
