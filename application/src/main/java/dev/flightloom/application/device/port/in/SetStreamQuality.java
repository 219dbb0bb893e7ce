package dev.flightloom.application.device.port.in;

import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.QualityChange;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;

/** Sends a camera's video in another quality. */
@FunctionalInterface
public interface SetStreamQuality {
  /**
   * Asks once; needs the control of the camera.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code device.no-such-camera}
   * @throws dev.flightloom.domain.failure.Conflict {@code device.no-control}
   */
  Outcome<Accepted> set(Actor actor, ProjectId project, QualityChange change);
}
