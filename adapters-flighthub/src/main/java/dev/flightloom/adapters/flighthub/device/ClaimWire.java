package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.control.ControlClaim;
import java.util.List;

/** Which control is wanted or given back; the same body for both (contract chapters 4.6, 4.7). */
record ClaimWire(String droneSn, boolean flight, List<String> payloadIndex) {

  static ClaimWire of(ControlClaim claim) {
    return new ClaimWire(
        claim.aircraft().value(),
        claim.flight(),
        claim.payloads().stream().map(CameraIndex::value).toList());
  }
}
