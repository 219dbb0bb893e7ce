package dev.flightloom.right.application.device;

import dev.flightloom.right.application.device.port.in.FindDevice;
import dev.flightloom.right.application.device.port.out.Devices;
import dev.flightloom.right.domain.device.DeviceSn;
import dev.flightloom.right.domain.failure.Failure;
import java.time.InstantSource;

/** A use case that asks a port and catches by name. */
public record DeviceQueries(Devices devices, InstantSource clock) implements FindDevice {
  @Override
  public DeviceSn find(String sn) {
    try {
      return devices.find(sn).orElseThrow(Failure::new);
    } catch (Failure e) {
      return new DeviceSn("seen at " + clock.instant());
    }
  }
}
