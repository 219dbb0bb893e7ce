package dev.flightloom.application.device.port.out;

import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;

/**
 * The lists of devices (contract chapters 3.2 and 3.3), in FlightHub's order and capped at {@value
 * #CAP}; thread-safe. May raise {@code Unavailable} and {@code Throttled}.
 */
public interface Devices {

  /** Most entries that FlightHub gives (contract chapter 1.8). */
  int CAP = 1000;

  /** Every device of the organisation, without a word on the projects that they are in. */
  Listing<Topology> ofOrganisation();

  /**
   * The devices of {@code project}.
   *
   * @throws dev.flightloom.domain.failure.Denied for a foreign project
   */
  Listing<Topology> of(ProjectId project);
}
