package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.DockMode;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.device.state.FlightTaskStep;
import dev.flightloom.domain.device.state.Network;
import dev.flightloom.domain.device.state.Switch;

/** Reads the table of dock properties (contract chapter 4.1). */
record DockStateReader(StateProperties properties) {

  DockState read() {
    var parts = new StateParts(properties);
    return new DockState(
        properties.word("mode_code", DockMode.class),
        properties.word("flighttask_step_code", FlightTaskStep.class),
        parts.place("heading"),
        parts.fix(),
        housing(),
        lodger(),
        weather(),
        network(),
        parts.link(),
        parts.storage(),
        properties.whole("media_file_detail.remain_upload"),
        landingPoint(parts),
        parts.firmware());
  }

  private DockState.Housing housing() {
    return new DockState.Housing(
        properties.word("cover_state", DockState.Cover.class),
        properties.word("emergency_stop_state", Switch.class),
        properties.word("alarm_state", Switch.class),
        properties.word("supplement_light_state", Switch.class),
        properties.number("temperature"),
        properties.number("humidity"));
  }

  private DockState.Lodger lodger() {
    return new DockState.Lodger(
        properties.text("sub_device.device_sn").map(DeviceSn::new),
        properties.word("drone_in_dock", DockState.Whereabouts.class),
        properties.word("sub_device.device_online_status", DockState.Power.class),
        properties.whole("drone_charge_state.capacity_percent"),
        properties.word("drone_charge_state.state", DockState.Charging.class));
  }

  private DockState.Weather weather() {
    return new DockState.Weather(
        properties.word("rainfall", DockState.Rainfall.class),
        properties.number("wind_speed"),
        properties.number("environment_temperature"));
  }

  private Network network() {
    return new Network(
        properties.word("network_state.type", Network.Kind.class),
        properties.whole("network_state.quality"),
        properties.number("network_state.rate"));
  }

  private DockState.AlternateLandingPoint landingPoint(StateParts parts) {
    return new DockState.AlternateLandingPoint(
        properties.word("alternate_land_point.is_configured", Switch.class),
        parts.coordinates("alternate_land_point.latitude", "alternate_land_point.longitude"),
        properties.number("alternate_land_point.safe_land_height"));
  }
}
