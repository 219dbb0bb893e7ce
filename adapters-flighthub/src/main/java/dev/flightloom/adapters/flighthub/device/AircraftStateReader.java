package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.domain.device.AircraftMode;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.state.AircraftState;
import dev.flightloom.domain.device.state.Switch;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the table of aircraft properties (contract chapter 4.1). */
record AircraftStateReader(StateProperties properties) {
  private static final Pattern CAMERA = Pattern.compile("\\d{1,5}-\\d{1,5}-\\d{1,5}");
  private static final double DECIMETRES_PER_METRE = 10;

  AircraftState read() {
    var parts = new StateParts(properties);
    return new AircraftState(
        properties.word("mode_code", AircraftMode.class),
        properties.word("mode_code_reason", AircraftState.ModeReason.class),
        parts.place("attitude_head"),
        parts.fix(),
        motion(),
        home(parts),
        battery(),
        limits(),
        parts.storage(),
        command(),
        properties.number("wind_speed").map(tenths -> tenths / DECIMETRES_PER_METRE),
        figures(),
        payloads(),
        parts.firmware());
  }

  private AircraftState.Motion motion() {
    return new AircraftState.Motion(
        properties.number("elevation"),
        properties.number("horizontal_speed"),
        properties.number("vertical_speed"),
        properties.number("attitude_pitch"),
        properties.number("attitude_roll"));
  }

  private AircraftState.Home home(StateParts parts) {
    return new AircraftState.Home(
        parts.coordinates("home_latitude", "home_longitude"), properties.number("home_distance"));
  }

  private AircraftState.Battery battery() {
    return new AircraftState.Battery(
        properties.whole("battery.capacity_percent"),
        seconds("battery.remain_flight_time"),
        properties.whole("battery.return_home_power"),
        properties.whole("battery.landing_power"),
        properties.entries("battery.batteries").stream().map(this::pack).toList());
  }

  private AircraftState.Pack pack(String path) {
    return new AircraftState.Pack(
        properties.whole(path + ".index"),
        properties.whole(path + ".capacity_percent"),
        properties.number(path + ".temperature"),
        properties.whole(path + ".voltage"),
        properties.whole(path + ".loop_times"));
  }

  private AircraftState.Limits limits() {
    return new AircraftState.Limits(
        properties.whole("height_limit"),
        properties.whole("rth_altitude"),
        properties.whole("distance_limit_status.distance_limit"),
        properties.word("is_near_height_limit", Switch.class),
        properties.word("is_near_area_limit", Switch.class));
  }

  private AircraftState.Command command() {
    return new AircraftState.Command(
        properties.text("control_source"),
        properties.text("best_link_gateway").map(DeviceSn::new),
        properties.text("track_id"));
  }

  private AircraftState.Figures figures() {
    return new AircraftState.Figures(
        properties.large("total_flight_sorties"),
        properties.number("total_flight_distance"),
        seconds("total_flight_time"));
  }

  /** Each payload has a property of its own, whose name is its camera index. */
  private List<AircraftState.Payload> payloads() {
    return properties.namesLike(CAMERA).stream()
        .map(index ->
            new AircraftState.Payload(
                new CameraIndex(index),
                properties.number(index + ".gimbal_pitch"),
                properties.number(index + ".gimbal_roll"),
                properties.number(index + ".gimbal_yaw"),
                properties.number(index + ".zoom_factor")))
        .toList();
  }

  private Reading<Duration> seconds(String path) {
    return properties.number(path).map(number -> Duration.ofSeconds(Math.round(number)));
  }
}
