package dev.flightloom.application.device.port.in;

import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.RtkCalibration;
import dev.flightloom.domain.device.control.RtkService;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;

/** Calibrates the position of a dock by a network RTK service. */
@FunctionalInterface
public interface CalibrateRtk {

  /** Who calibrates which dock by which service. */
  record Command(Actor actor, ProjectId project, DeviceSn dock, RtkService service) {}

  /**
   * Asks once; password and account go into no journal.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code device.not-a-dock}
   */
  Outcome<RtkCalibration> calibrate(Command command);
}
