package dev.flightloom.wrong.r05.home.application.device;

import dev.flightloom.wrong.r05.home.application.device.port.out.Devices;

/** Wrong: the inside answers its own question. */
public record KnownDevices(String only) implements Devices {
  @Override
  public boolean knows(String sn) {
    return only.equals(sn);
  }
}
