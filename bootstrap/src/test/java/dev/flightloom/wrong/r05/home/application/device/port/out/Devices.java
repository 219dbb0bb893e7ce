package dev.flightloom.wrong.r05.home.application.device.port.out;

/** Right by itself. */
public interface Devices {
  boolean knows(String sn);
}
