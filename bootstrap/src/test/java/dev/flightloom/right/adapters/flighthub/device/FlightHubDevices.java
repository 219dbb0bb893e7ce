package dev.flightloom.right.adapters.flighthub.device;

import dev.flightloom.right.application.device.port.out.Devices;
import dev.flightloom.right.domain.device.DeviceSn;
import java.util.Optional;

/** A driven adapter. */
record FlightHubDevices(DeviceApi api) implements Devices {
  @Override
  public Optional<DeviceSn> find(String sn) {
    return Optional.of(new DeviceSn(sn));
  }
}
