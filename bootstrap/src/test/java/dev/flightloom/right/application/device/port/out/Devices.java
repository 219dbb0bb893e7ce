package dev.flightloom.right.application.device.port.out;

import dev.flightloom.right.domain.device.DeviceSn;
import java.util.Optional;

/** A role. */
public interface Devices {
  Optional<DeviceSn> find(String sn);
}
