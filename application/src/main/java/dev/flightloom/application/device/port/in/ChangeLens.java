package dev.flightloom.application.device.port.in;

import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.LensChange;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;

/** Shows another lens of an aircraft's camera. */
@FunctionalInterface
public interface ChangeLens {
  /**
   * Asks once; needs the control of the camera.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code device.not-an-aircraft}, {@code
   *     device.no-such-camera} or {@code device.no-such-lens}, with what there is
   * @throws dev.flightloom.domain.failure.Conflict {@code device.no-control}
   */
  Outcome<Accepted> change(Actor actor, ProjectId project, LensChange change);
}
