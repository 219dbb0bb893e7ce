package dev.flightloom.adapters.flighthub.mutation;

import dev.flightloom.application.device.port.out.DeviceControl;
import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.application.device.port.out.RelayPairings;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.control.ControlClaim;
import dev.flightloom.domain.device.control.DeviceCommand;
import dev.flightloom.domain.device.control.RtkService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Devices, what they tell and what they are told. */
@ApplicationScoped
class DeviceReaders extends ReaderGroup {
  private static final ControlClaim CLAIM =
      new ControlClaim(SampleDevices.AIRCRAFT, true, List.of(SampleDevices.AIRCRAFT_CAMERA));
  private static final RtkService NETWORK =
      new RtkService(
          new RtkService.Address("ntrip.example.net", 2101), "MSM4", "harbour", "invented");

  DeviceReaders(
      Devices devices, DeviceStates states, DeviceControl control, RelayPairings pairings) {
    reader("device/list.*", () -> devices.of(PROJECT));
    reader("device/(state|error-2[01]).*", () -> states.find(PROJECT, SampleDevices.DOCK));
    reader("device/hms.*", () -> states.health(PROJECT, List.of(SampleDevices.DOCK)));
    reader(
        "device/(command|no-data|error-228).*",
        () ->
            control.command(PROJECT, SampleDevices.DOCK, new DeviceCommand.ReturnHome(), REQUEST));
    reader("device/control.*", () -> control.acquire(PROJECT, CLAIM, REQUEST));
    reader("device/rtk.*", () -> control.calibrate(PROJECT, SampleDevices.DOCK, NETWORK, REQUEST));
    reader("device/relay-result.*", () -> pairings.result(PROJECT, SampleDevices.DOCK));
  }
}
