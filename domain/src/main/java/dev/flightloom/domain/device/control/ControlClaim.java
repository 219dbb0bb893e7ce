package dev.flightloom.domain.device.control;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import java.util.List;

/** Which control of an aircraft is wanted or given back: of the flight, of cameras, or both. */
public record ControlClaim(DeviceSn aircraft, boolean flight, List<CameraIndex> payloads) {
  public ControlClaim {
    payloads = List.copyOf(payloads);
    if (!flight && payloads.isEmpty()) {
      throw new IllegalArgumentException("control of the flight or of a camera must be named");
    }
  }
}
