package dev.flightloom.application.device.port.in;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.project.ProjectId;

/** Tells how a pairing goes. */
@FunctionalInterface
public interface ShowRelayPairing {
  /** The result of the last pairing of {@code device}. */
  RelayPairing.Result show(ProjectId project, DeviceSn device);
}
