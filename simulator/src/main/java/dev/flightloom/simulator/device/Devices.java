package dev.flightloom.simulator.device;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.Outages;
import dev.flightloom.simulator.fleet.station.Device;
import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.fleet.station.Stations;
import dev.flightloom.simulator.wire.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the devices that a call names, and refuses those that it may not name. */
@Singleton
class Devices {
  private final Stations stations;
  private final Outages outages;
  private final SimulatorClock clock;
  private final Call call;

  Devices(Stations stations, Outages outages, SimulatorClock clock, Call call) {
    this.stations = stations;
    this.outages = outages;
    this.clock = clock;
    this.call = call;
  }

  /** The station of a device in the project of the call. */
  Station station(String sn) {
    call.about(sn);
    return stations
        .find(sn)
        .filter(each -> each.project().equals(call.project()))
        .orElseThrow(() -> Refusal.NOT_IN_PROJECT.because("the device is not in this project"));
  }

  /** The station of a device that can be reached now. */
  Station reachable(String sn) {
    var station = station(sn);
    if (!online(station)) {
      throw Refusal.DEVICE_OFFLINE.because("device is offline");
    }
    return station;
  }

  /** The station of an aircraft that can be reached now. */
  Station aircraft(String sn) {
    var station = reachable(sn);
    if (!station.drone().sn().equals(sn)) {
      throw Refusal.NOT_SUPPORTED.because(sn + " is not an aircraft");
    }
    return station;
  }

  /** Whether the gateway of a station can be reached now; nothing of it can without. */
  boolean online(Station station) {
    return outages.online(station.gateway().sn(), clock.instant());
  }

  /** Refuses a camera that the device does not have, and what that camera cannot be. */
  static void check(Device device, String camera, Optional<String> choice) {
    var found =
        device
            .camera(camera)
            .orElseThrow(() -> Refusal.PARAMETER.because("the device has no camera " + camera));
    choice
        .filter(each -> !found.choices().contains(each))
        .ifPresent(each -> {
          throw Refusal.PARAMETER.because(
              "camera " + camera + " cannot be " + each + ", only " + found.choices());
        });
  }
}
