package dev.flightloom.application.device.port.in;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.Placement;
import dev.flightloom.domain.device.state.DeviceSnapshot;
import dev.flightloom.domain.project.ProjectId;

/** Tells everything about one device of a project. */
@FunctionalInterface
public interface FindDevice {

  /** The device as the list has it, and what it tells of itself. */
  record Details(Placement placement, DeviceSnapshot snapshot) {}

  /**
   * Asks FlightHub each time.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code device.not-found}
   */
  Details find(ProjectId project, DeviceSn device);
}
