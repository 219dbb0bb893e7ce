package dev.flightloom.simulator.device;

import dev.flightloom.simulator.fleet.Dialect;
import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.project.DeviceModelWire;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Thing models of docks, controllers and aircraft as they are now. */
@Singleton
class ThingModels {
  private final DockState docks;
  private final AircraftState aircraft;
  private final Profiles profiles;

  ThingModels(DockState docks, AircraftState aircraft, Profiles profiles) {
    this.docks = docks;
    this.aircraft = aircraft;
    this.profiles = profiles;
  }

  ThingModel of(Station station, String sn, boolean online) {
    var device = station.device(sn);
    var dialect = new Dialect(profiles.current().flights().integersInState());
    var state =
        switch (device.model().kind()) {
          case "airport" -> docks.of(station, dialect);
          case "drone" -> aircraft.of(station, online, dialect);
          default -> controller(station);
        };
    return new ThingModel(sn, DeviceModelWire.of(device.model()), state);
  }

  private static Map<String, Object> controller(Station station) {
    var state = new LinkedHashMap<String, Object>();
    state.put("capacity_percent", 78);
    state.put("latitude", station.latitude());
    state.put("longitude", station.longitude());
    state.put("height", station.height());
    state.put("wireless_link", Map.of("4g_link_state", 1, "sdr_link_state", 1, "sdr_quality", 4));
    state.put("firmware_version", "02.00.0407");
    return state;
  }
}
