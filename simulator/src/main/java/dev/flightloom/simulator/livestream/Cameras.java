package dev.flightloom.simulator.livestream;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.Outages;
import dev.flightloom.simulator.fleet.station.Device;
import dev.flightloom.simulator.fleet.station.Stations;
import dev.flightloom.simulator.wire.Refusal;
import jakarta.inject.Singleton;

/** Finds the camera that a call names, with the refusals of contract 5.2. */
@Singleton
class Cameras {
  private final Stations stations;
  private final Outages outages;
  private final SimulatorClock clock;
  private final Call call;

  Cameras(Stations stations, Outages outages, SimulatorClock clock, Call call) {
    this.stations = stations;
    this.outages = outages;
    this.clock = clock;
    this.call = call;
  }

  /** The device with that camera, in the project of the call, in reach or not. */
  Device owner(String sn, String camera) {
    var device =
        stations
            .find(sn)
            .filter(each -> each.project().equals(call.project()))
            .map(each -> each.device(sn))
            .orElseThrow(() -> Refusal.NO_TOPOLOGY.because("device topology not found"));
    if (device.camera(camera).isEmpty()) {
      throw Refusal.NO_SUCH_CAMERA.because("this camera cannot push a stream");
    }
    return device;
  }

  /** Refuses a device that is out of reach. */
  void requireOnline(Device device) {
    if (!online(device.sn())) {
      throw Refusal.DEVICE_OFFLINE.because("device is offline");
    }
  }

  /** Whether the gateway in front of a device can be reached. */
  boolean online(String sn) {
    return stations
        .find(sn)
        .filter(each -> outages.online(each.gateway().sn(), clock.instant()))
        .isPresent();
  }

  /** The callsign of a device, empty where it has none or is gone. */
  String callsign(String sn) {
    return stations.find(sn).map(each -> each.device(sn).callsign()).orElse("");
  }
}
