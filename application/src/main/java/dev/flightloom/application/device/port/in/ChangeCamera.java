package dev.flightloom.application.device.port.in;

import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.CameraChange;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;

/** Shows another camera of a dock. */
@FunctionalInterface
public interface ChangeCamera {
  /**
   * Asks once.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code device.not-a-dock}, {@code
   *     device.no-such-camera} or {@code device.no-such-position}, with what there is
   */
  Outcome<Accepted> change(Actor actor, ProjectId project, CameraChange change);
}
