package dev.flightloom.application.model.port.in;

import dev.flightloom.domain.model.FlightModelDetails;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.project.ProjectId;

/** Shows one finished model that was made from a flight. */
@FunctionalInterface
public interface FindFlightModel {
  /**
   * Asks FlightHub each time, as the addresses expire.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code flight-model.not-found}, also while it is
   *     being made
   */
  FlightModelDetails find(ProjectId project, FlightModelId model);
}
