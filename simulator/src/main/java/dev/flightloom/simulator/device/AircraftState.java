package dev.flightloom.simulator.device;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.Dialect;
import dev.flightloom.simulator.fleet.Switches;
import dev.flightloom.simulator.fleet.Weathers;
import dev.flightloom.simulator.fleet.station.Camera;
import dev.flightloom.simulator.fleet.station.Device;
import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.flight.Flight;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.flight.path.AirMoment;
import dev.flightloom.simulator.flight.path.Phase;
import dev.flightloom.simulator.flight.path.Point;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The state of an aircraft: the place that its flight has reached, or its dock. */
@Singleton
class AircraftState {
  private final FlightTasks tasks;
  private final Weathers weathers;
  private final Switches switches;
  private final SimulatorClock clock;

  AircraftState(FlightTasks tasks, Weathers weathers, Switches switches, SimulatorClock clock) {
    this.tasks = tasks;
    this.weathers = weathers;
    this.switches = switches;
    this.clock = clock;
  }

  Map<String, Object> of(Station station, boolean online, Dialect dialect) {
    var flight = tasks.inProgress(station.gateway().sn());
    var home = new Point(station.latitude(), station.longitude(), 0);
    var now =
        flight
            .map(each -> each.at(clock.instant()))
            .orElse(new AirMoment(Phase.DOCKED, home, 0, 0, 0, 0));
    var state = new LinkedHashMap<String, Object>();
    var shown = online ? now.phase() : Phase.DOCKED;
    state.put("mode_code", dialect.pair(shown.code(), shown.word()));
    motion(state, station, now, home);
    battery(state, station, dialect);
    fix(state, now, dialect);
    limits(state, dialect, flight);
    station.drone().cameras().forEach(each -> camera(state, station.drone(), each, dialect));
    double wind = weathers.at(station.gateway().sn(), clock.instant()).windSpeed();
    state.put("wind_speed", rounded(wind * 10, 1));
    state.put("best_link_gateway", station.gateway().sn());
    state.put("firmware_version", "10.01.0307");
    flight.ifPresent(each -> state.put("track_id", "track-" + each.task().uuid()));
    return state;
  }

  private static void motion(
      Map<String, Object> state, Station station, AirMoment now, Point home) {
    var place = now.place();
    state.put("latitude", rounded(place.latitude(), 1e7));
    state.put("longitude", rounded(place.longitude(), 1e7));
    state.put("height", rounded(station.height() + place.elevation(), 10));
    state.put("elevation", rounded(place.elevation(), 10));
    state.put("horizontal_speed", rounded(now.horizontalSpeed(), 10));
    state.put("vertical_speed", rounded(now.verticalSpeed(), 10));
    state.put("attitude_head", rounded(now.heading(), 10));
    state.put("attitude_pitch", now.horizontalSpeed() > 0 ? -6.5 : 0.0);
    state.put("attitude_roll", 0.0);
    state.put("home_distance", rounded(home.groundMetresTo(place), 10));
    state.put("home_latitude", station.latitude());
    state.put("home_longitude", station.longitude());
  }

  private void battery(Map<String, Object> state, Station station, Dialect dialect) {
    int percent = (int) tasks.battery(station.gateway().sn());
    var pack = new LinkedHashMap<String, Object>();
    pack.put("index", 0);
    pack.put("sn", "BAT" + station.drone().sn());
    pack.put("capacity_percent", percent);
    pack.put("voltage", 14_800 + percent * 25);
    pack.put("temperature", 27.4);
    pack.put("loop_times", 41);
    var battery = new LinkedHashMap<String, Object>();
    battery.put("capacity_percent", percent);
    battery.put("remain_flight_time", percent * Flight.SECONDS_PER_PERCENT);
    battery.put("return_home_power", 25);
    battery.put("landing_power", 10);
    battery.put("batteries", List.of(pack));
    state.put("battery", battery);
    state.put("gear", dialect.pair(2, "nav"));
  }

  private static void fix(Map<String, Object> state, AirMoment now, Dialect dialect) {
    int fixed = now.phase() == Phase.DOCKED ? 0 : 2;
    var fix = new LinkedHashMap<String, Object>();
    fix.put("is_fixed", dialect.of(fixed, "not_start", "fixing", "fixed", "fix_failed"));
    fix.put("quality", dialect.pair(fixed == 0 ? 1 : 5, fixed == 0 ? "gear_1" : "gear_5"));
    fix.put("gps_number", fixed == 0 ? 0 : 24);
    fix.put("rtk_number", fixed == 0 ? 0 : 29);
    state.put("position_state", fix);
  }

  private static void limits(Map<String, Object> state, Dialect dialect, Optional<Flight> flight) {
    state.put("height_limit", 120);
    state.put("rth_altitude", flight.map(each -> each.task().order().returnAltitude()).orElse(100));
    state.put("rth_mode", dialect.of(1, "optimal", "preset"));
    var limit = new LinkedHashMap<String, Object>();
    limit.put("state", dialect.of(1, "not_set", "set"));
    limit.put("distance_limit", 5000);
    limit.put("is_near_distance_limit", dialect.of(0, "not_near", "near"));
    state.put("distance_limit_status", limit);
    var avoidance = new LinkedHashMap<String, Object>();
    for (var side : List.of("horizon", "upside", "downside")) {
      avoidance.put(side, dialect.of(1, "close", "open"));
    }
    state.put("obstacle_avoidance", avoidance);
    state.put("total_flight_sorties", 132);
    state.put("total_flight_time", 171_840);
    state.put("storage", Map.of("total", 60_082_000, "used", 1_204_000));
  }

  private void camera(Map<String, Object> state, Device drone, Camera camera, Dialect dialect) {
    var gimbal = new LinkedHashMap<String, Object>();
    gimbal.put("payload_index", camera.index());
    gimbal.put("gimbal_pitch", -90.0);
    gimbal.put("gimbal_roll", 0.0);
    gimbal.put("gimbal_yaw", 0.0);
    gimbal.put("zoom_factor", switches.chosen(drone, camera).equals("zoom") ? 7.0 : 1.0);
    state.put(camera.index(), gimbal);
    var settings = new LinkedHashMap<String, Object>();
    settings.put("payload_index", camera.index());
    settings.put("camera_mode", dialect.of(0, "photo", "video"));
    settings.put("photo_state", dialect.of(0, "idle", "shooting"));
    settings.put("recording_state", dialect.of(0, "idle", "recording"));
    settings.put("remain_photo_num", 2_340);
    settings.put("remain_record_duration", 5_400);
    var cameras = new ArrayList<Object>(List.of(settings));
    state.put("cameras", cameras);
  }

  private static double rounded(double value, double scale) {
    return Math.rint(value * scale) / scale;
  }
}
