package dev.flightloom.simulator.device;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.HmsMessage;
import dev.flightloom.simulator.fleet.HmsMessages;
import dev.flightloom.simulator.fleet.station.Stations;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.wire.ListWire;
import dev.flightloom.simulator.wire.Nothing;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;

/** Health messages on the wire (contract 4.2). */
@Singleton
class HmsWires {
  private final HmsMessages messages;
  private final Stations stations;
  private final FlightTasks tasks;
  private final SimulatorClock clock;

  HmsWires(HmsMessages messages, Stations stations, FlightTasks tasks, SimulatorClock clock) {
    this.messages = messages;
    this.stations = stations;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** The messages of one device. */
  @RegisterForReflection
  record OfDevice(String deviceSn, ListWire<Item> deviceHms) {}

  /** A message; its components are the members of the answer. */
  @RegisterForReflection
  record Item(
      String level,
      String module,
      String inTheSky,
      boolean imminent,
      String code,
      String message,
      Nothing args,
      String hmsId,
      int status,
      String statusKey,
      long beginTime,
      long endTime,
      long deviceDataCreateTime,
      long deviceDataUpdateTime,
      String domainType,
      List<Object> subHmsList) {}

  OfDevice of(String sn, boolean chinese) {
    var items = messages.of(sn, clock.instant()).stream().map(each -> item(each, chinese)).toList();
    return new OfDevice(sn, new ListWire<>(items));
  }

  private Item item(HmsMessage message, boolean chinese) {
    var station = stations.find(message.sn());
    boolean dock = station.filter(each -> each.device(message.sn()).dock()).isPresent();
    boolean flying = station.flatMap(each -> tasks.inProgress(each.gateway().sn())).isPresent();
    long begin = message.from().toEpochMilli();
    return new Item(
        message.level(),
        "device_management",
        flying ? "in_the_sky" : "on_the_ground",
        message.imminent(),
        message.code(),
        chinese ? message.chinese() : message.text(),
        new Nothing(),
        message.sn() + "-" + message.code(),
        2,
        message.code() + "-" + (flying ? "sky" : "ground"),
        begin,
        0,
        begin,
        begin,
        dock ? "drone_nest" : "drone",
        List.of());
  }
}
