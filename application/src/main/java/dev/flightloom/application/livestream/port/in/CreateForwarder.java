package dev.flightloom.application.livestream.port.in;

import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;

/** Creates a forwarder, which pushes nothing until it is enabled. */
@FunctionalInterface
public interface CreateForwarder {
  /**
   * Calls FlightHub once.
   *
   * @throws dev.flightloom.domain.failure.Conflict {@code forwarder.name-taken} or {@code
   *     forwarder.address-taken}, before the call
   * @throws dev.flightloom.domain.failure.Rejected {@code forwarder.limit}, before the call
   */
  Outcome<ForwarderId> create(ProjectId project, NewForwarder forwarder);
}
