package dev.flightloom.wrong.r01.port.application.device.port.out;

/** Right by itself. */
public interface Devices {
  boolean knows(String sn);
}
