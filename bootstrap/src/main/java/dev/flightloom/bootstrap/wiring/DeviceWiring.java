package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.device.CommandDeviceService;
import dev.flightloom.application.device.ControlService;
import dev.flightloom.application.device.DeviceQueries;
import dev.flightloom.application.device.DockSetupService;
import dev.flightloom.application.device.PictureService;
import dev.flightloom.application.device.port.out.DeviceControl;
import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.application.device.port.out.RelayPairings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires the device use cases. */
class DeviceWiring {

  @Produces
  @Singleton
  DeviceQueries queries(Devices devices, DeviceStates states, RelayPairings pairings) {
    return new DeviceQueries(devices, states, pairings);
  }

  @Produces
  @Singleton
  CommandDeviceService commands(
      Devices devices, DeviceStates states, DeviceControl control, CommandGuard guard) {
    return new CommandDeviceService(devices, states, control, guard);
  }

  @Produces
  @Singleton
  PictureService pictures(Devices devices, DeviceControl control, CommandGuard guard) {
    return new PictureService(devices, control, guard);
  }

  @Produces
  @Singleton
  ControlService controls(Devices devices, DeviceControl control, CommandGuard guard) {
    return new ControlService(devices, control, guard);
  }

  @Produces
  @Singleton
  DockSetupService setups(
      Devices devices, DeviceControl control, RelayPairings pairings, CommandGuard guard) {
    return new DockSetupService(devices, control, pairings, guard);
  }
}
