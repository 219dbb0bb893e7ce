package dev.flightloom.simulator.project;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.Outages;
import dev.flightloom.simulator.fleet.Switches;
import dev.flightloom.simulator.fleet.station.Camera;
import dev.flightloom.simulator.fleet.station.Device;
import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.flight.path.Phase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Writes stations as lists of devices show them. */
@Singleton
class Topologies {
  private static final int DOCK_IN_OPERATION = 4;

  private final FlightTasks tasks;
  private final Outages outages;
  private final Switches switches;
  private final SimulatorClock clock;

  Topologies(FlightTasks tasks, Outages outages, Switches switches, SimulatorClock clock) {
    this.tasks = tasks;
    this.outages = outages;
    this.switches = switches;
    this.clock = clock;
  }

  DeviceWire.Topology of(Station station) {
    var now = clock.instant();
    boolean online = outages.online(station.gateway().sn(), now);
    var phase =
        tasks
            .inProgress(station.gateway().sn())
            .map(each -> each.at(now).phase())
            .orElse(Phase.DOCKED);
    boolean flying = phase != Phase.DOCKED;
    boolean seen = online && flying && outages.online(station.drone().sn(), now);
    return new DeviceWire.Topology(
        wire(station.gateway(), online, flying ? DOCK_IN_OPERATION : 0),
        wire(station.drone(), seen, seen ? phase.code() : Phase.DOCKED.code()));
  }

  private DeviceWire wire(Device device, boolean online, int mode) {
    return new DeviceWire(
        device.sn(),
        device.callsign(),
        DeviceModelWire.of(device.model()),
        online,
        mode,
        device.cameras().stream().map(each -> camera(device, each)).toList());
  }

  private Map<String, Object> camera(Device device, Camera camera) {
    var chosen = switches.chosen(device, camera);
    if (device.dock()) {
      return Map.of(
          "camera_index",
          camera.index(),
          "available_camera_positions",
          List.of("indoor", "outdoor"),
          "camera_position",
          chosen);
    }
    var lens = Map.of("available_lens_types", camera.choices(), "lens_type", chosen);
    return Map.of("camera_index", camera.index(), "lens_list", List.of(lens));
  }
}
