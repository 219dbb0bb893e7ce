package dev.flightloom.application.device.port.out;

import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;

/**
 * Pairing of docks with relays (contract chapter 12.1), which only some editions of FlightHub
 * offer; elsewhere {@code Rejected}, {@code relay.not-offered}. Thread-safe.
 */
public interface RelayPairings {

  /** Begins or ends a pairing; never called twice. */
  Outcome<Accepted> start(ProjectId project, RelayPairing pairing, RequestId request);

  /** How the pairing of {@code device} goes. */
  RelayPairing.Result result(ProjectId project, DeviceSn device);
}
