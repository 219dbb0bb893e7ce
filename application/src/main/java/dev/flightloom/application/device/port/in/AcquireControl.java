package dev.flightloom.application.device.port.in;

import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.device.control.ControlClaim;
import dev.flightloom.domain.device.control.ControlHolding;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;

/** Takes control of an aircraft's flight or cameras, perhaps from somebody else. */
@FunctionalInterface
public interface AcquireControl {
  /**
   * Asks once; anybody may take the control away again at any time.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code device.not-an-aircraft} or {@code
   *     device.no-such-camera}
   */
  Outcome<ControlHolding> acquire(Actor actor, ProjectId project, ControlClaim claim);
}
