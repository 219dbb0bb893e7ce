package dev.flightloom.application.device.port.in;

import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;

/** Begins or ends the pairing of a dock with an aircraft or a relay. */
@FunctionalInterface
public interface StartRelayPairing {
  /**
   * Asks once; {@link ShowRelayPairing} tells how it goes.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code device.not-found}
   */
  Outcome<Accepted> start(Actor actor, ProjectId project, RelayPairing pairing);
}
