package dev.flightloom.application.device.port.in;

import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.device.control.ControlClaim;
import dev.flightloom.domain.device.control.ControlHolding;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;

/** Gives control of an aircraft back. */
@FunctionalInterface
public interface ReleaseControl {
  /**
   * Asks once.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code device.not-an-aircraft}
   */
  Outcome<ControlHolding> release(Actor actor, ProjectId project, ControlClaim claim);
}
