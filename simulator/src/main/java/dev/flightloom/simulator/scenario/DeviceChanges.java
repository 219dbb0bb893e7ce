package dev.flightloom.simulator.scenario;

import dev.flightloom.simulator.fleet.Control;
import dev.flightloom.simulator.fleet.Controls;
import dev.flightloom.simulator.fleet.HmsMessage;
import dev.flightloom.simulator.fleet.HmsMessages;
import dev.flightloom.simulator.fleet.Outages;
import dev.flightloom.simulator.fleet.User;
import dev.flightloom.simulator.fleet.Weather;
import dev.flightloom.simulator.fleet.Weathers;
import dev.flightloom.simulator.fleet.station.Stations;
import dev.flightloom.simulator.world.Never;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does to the devices what a change says. */
@Singleton
class DeviceChanges {
  private final Stations stations;
  private final Outages outages;
  private final HmsMessages messages;
  private final Weathers weathers;
  private final Controls controls;

  DeviceChanges(
      Stations stations,
      Outages outages,
      HmsMessages messages,
      Weathers weathers,
      Controls controls) {
    this.stations = stations;
    this.outages = outages;
    this.messages = messages;
    this.weathers = weathers;
    this.controls = controls;
  }

  void check(Change change) {
    each(change.offline()).forEach(this::known);
    each(change.online()).forEach(this::known);
    each(change.healthy()).forEach(this::known);
    each(change.complaints()).forEach(it -> known(it.sn()));
    Objects.requireNonNullElse(change.weather(), Map.<String, Weather>of())
        .keySet()
        .forEach(this::known);
    each(change.taken()).forEach(it -> known(it.drone()));
  }

  void apply(Change change, Instant at) {
    each(change.offline()).forEach(sn -> outages.begin(known(sn), at));
    each(change.online()).forEach(sn -> outages.end(known(sn), at));
    each(change.healthy()).forEach(sn -> messages.clear(known(sn), at));
    each(change.complaints()).forEach(it -> messages.raise(message(it, at)));
    Objects.requireNonNullElse(change.weather(), Map.<String, Weather>of())
        .forEach((sn, weather) -> weathers.order(known(sn), weather));
    each(change.taken()).forEach(it -> controls.take(control(it)));
  }

  private HmsMessage message(Change.Complaint it, Instant at) {
    var chinese = Objects.requireNonNullElse(it.chinese(), it.text());
    return new HmsMessage(
        known(it.sn()), it.code(), it.level(), it.imminent(), it.text(), chinese, at, Never.YET);
  }

  private Control control(Change.Taking it) {
    return new Control(known(it.drone()), Objects.requireNonNullElse(it.payload(), ""), User.TOWER);
  }

  private String known(String sn) {
    if (stations.find(sn).isEmpty()) {
      throw new IllegalArgumentException("there is no device '" + sn + "'");
    }
    return sn;
  }

  static <T> List<T> each(@Nullable List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }
}
