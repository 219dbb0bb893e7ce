package dev.flightloom.wrong.r05.name.application.device.port.out;

/** Wrong: named by a pattern. */
public interface DeviceRepository {
  boolean knows(String sn);
}
