package dev.flightloom.wrong.r01.port.application.device.port.in;

import dev.flightloom.wrong.r01.port.application.device.port.out.Devices;

/** Wrong: a driving port shows a driven one. */
@FunctionalInterface
public interface FindDevice {
  String find(Devices devices);
}
