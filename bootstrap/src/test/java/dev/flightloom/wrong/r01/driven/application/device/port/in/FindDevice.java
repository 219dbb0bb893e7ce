package dev.flightloom.wrong.r01.driven.application.device.port.in;

/** Right by itself. */
@FunctionalInterface
public interface FindDevice {
  String find(String sn);
}
