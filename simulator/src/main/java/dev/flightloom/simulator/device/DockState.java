package dev.flightloom.simulator.device;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.Dialect;
import dev.flightloom.simulator.fleet.Outages;
import dev.flightloom.simulator.fleet.Switches;
import dev.flightloom.simulator.fleet.Weathers;
import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.flight.path.Phase;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The state of a dock: where it stands, what it does, its weather, what it has to upload. */
@Singleton
class DockState {
  private final FlightTasks tasks;
  private final Weathers weathers;
  private final Switches switches;
  private final Outages outages;
  private final Uploads uploads;
  private final SimulatorClock clock;

  // One more than usual: a dock tells of everything around it.
  DockState(
      FlightTasks tasks,
      Weathers weathers,
      Switches switches,
      Outages outages,
      Uploads uploads,
      SimulatorClock clock) {
    this.tasks = tasks;
    this.weathers = weathers;
    this.switches = switches;
    this.outages = outages;
    this.uploads = uploads;
    this.clock = clock;
  }

  Map<String, Object> of(Station station, Dialect dialect) {
    var sn = station.gateway().sn();
    var state = new LinkedHashMap<String, Object>();
    var phase =
        tasks.inProgress(sn).map(each -> each.at(clock.instant()).phase()).orElse(Phase.DOCKED);
    place(state, station, dialect);
    work(state, station, phase, dialect);
    weather(state, sn, dialect);
    equipment(state, sn, dialect);
    return state;
  }

  private static void place(Map<String, Object> state, Station station, Dialect dialect) {
    state.put("latitude", station.latitude());
    state.put("longitude", station.longitude());
    state.put("height", station.height());
    state.put("heading", 12.5);
    state.put("home_position_is_valid", dialect.of(1, "none", "valid"));
    var fix = new LinkedHashMap<String, Object>();
    fix.put("is_calibration", dialect.of(1, "not_calibrated", "calibrated"));
    fix.put("is_fixed", dialect.of(2, "not_start", "fixing", "fixed", "fix_failed"));
    fix.put("quality", dialect.pair(5, "gear_5"));
    fix.put("gps_number", 21);
    fix.put("rtk_number", 28);
    state.put("position_state", fix);
  }

  private void work(Map<String, Object> state, Station station, Phase phase, Dialect dialect) {
    boolean docked = phase == Phase.DOCKED;
    boolean inside = docked || phase == Phase.PREPARING;
    boolean open = phase == Phase.PREPARING || phase == Phase.LANDING;
    state.put("mode_code", docked ? dialect.pair(0, "idle") : dialect.pair(4, "in_operation"));
    state.put("drone_in_dock", dialect.of(inside ? 1 : 0, "outside", "inside"));
    state.put("cover_state", dialect.of(open ? 1 : 0, "close", "open", "half_open", "abnormal"));
    state.put("flighttask_step_code", step(phase, dialect));
    state.put("sub_device", subDevice(station, docked, dialect));
    int percent = (int) tasks.battery(station.gateway().sn());
    var charge = new LinkedHashMap<String, Object>();
    charge.put("capacity_percent", percent);
    charge.put("state", dialect.of(docked && percent < 96 ? 1 : 0, "idle", "charging"));
    state.put("drone_charge_state", charge);
    state.put("media_file_detail", Map.of("remain_upload", uploads.remaining(station)));
  }

  private static Object step(Phase phase, Dialect dialect) {
    return switch (phase) {
      case DOCKED -> dialect.pair(5, "idle");
      case PREPARING -> dialect.pair(0, "preparing");
      case LANDING -> dialect.pair(2, "recovering");
      case TAKING_OFF, ON_ROUTE, HOVERING, RETURNING -> dialect.pair(1, "flying");
    };
  }

  private Map<String, Object> subDevice(Station station, boolean docked, Dialect dialect) {
    boolean on = !docked && outages.online(station.drone().sn(), clock.instant());
    var device = new LinkedHashMap<String, Object>();
    device.put("device_sn", station.drone().sn());
    device.put("device_model_key", station.drone().model().key());
    device.put("device_online_status", dialect.of(on ? 1 : 0, "power_off", "power_on"));
    device.put("device_paired", dialect.of(1, "unpaired", "paired"));
    return device;
  }

  private void weather(Map<String, Object> state, String sn, Dialect dialect) {
    var weather = weathers.at(sn, clock.instant());
    state.put(
        "rainfall",
        dialect.of(weather.rainfall(), "no_rain", "light_rain", "moderate_rain", "heavy_rain"));
    state.put("wind_speed", weather.windSpeed());
    state.put("environment_temperature", weather.temperature());
    state.put("temperature", 24.1);
    state.put("humidity", 41);
  }

  private void equipment(Map<String, Object> state, String sn, Dialect dialect) {
    state.put("emergency_stop_state", dialect.of(0, "disable", "enable"));
    state.put("supplement_light_state", dialect.of(0, "close", "open"));
    state.put("alarm_state", dialect.of(0, "close", "open"));
    state.put("network_state", Map.of("type", dialect.pair(2, "ethernet"), "quality", 4));
    state.put("storage", Map.of("total", 118_000_000, "used", 2_300_000));
    state.put("live_status", List.of());
    state.put("firmware_version", "10.01.0202");
    var network = switches.get(sn, "rtk", "");
    if (!network.isEmpty()) {
      var parts = network.split(" ", -1);
      var rtcm = new LinkedHashMap<String, Object>();
      rtcm.put("host", parts[0]);
      rtcm.put("port", parts[1]);
      rtcm.put("mount_point", parts[2]);
      rtcm.put("rtcm_device_type", 1);
      rtcm.put("source_type", dialect.pair(3, "network_rtk"));
      state.put("rtcm_info", rtcm);
    }
  }
}
