package dev.flightloom.right.application.device.port.in;

import dev.flightloom.right.domain.device.DeviceSn;

/** One verb. */
@FunctionalInterface
public interface FindDevice {
  DeviceSn find(String sn);
}
