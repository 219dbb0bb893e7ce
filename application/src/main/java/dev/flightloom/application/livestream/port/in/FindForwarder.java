package dev.flightloom.application.livestream.port.in;

import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.project.ProjectId;

/** Shows one forwarder. */
@FunctionalInterface
public interface FindForwarder {
  /**
   * Looks into FlightHub's list, as there is no question for one.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code forwarder.not-found}
   */
  Forwarder find(ProjectId project, ForwarderId forwarder);
}
