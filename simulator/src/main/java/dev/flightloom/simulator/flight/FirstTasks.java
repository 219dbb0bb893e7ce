package dev.flightloom.simulator.flight;

import dev.flightloom.simulator.flight.path.Deed;
import dev.flightloom.simulator.world.Never;
import dev.flightloom.simulator.world.Projects;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The flights around a world's first moment; their UUIDs are fixed, so that a demo names them. */
record FirstTasks(Instant genesis) {
  private static final String CRANE_TOPS = "6d9f6264-d1d1-43ba-9d64-8f7f91b0d307";

  /** All of them; those of the past have flown. */
  List<FlightTask> all() {
    return List.of(
        flown(FlightTasks.FLOWN, "Fence check 07", north("immediate", -26 * 60), 4711),
        flown(FlightTasks.FLYING, "Crane rails", south(CRANE_TOPS, "immediate", -5), 4712),
        planned("91f3b2de-08c7-4d65-b1aa-7e4c5d90a203", "Roof survey", roof(90), 4713),
        brokenOff("2ab7c6e1-54d9-4f18-8e07-c3d1f6a9b304", "Quay wall", quay(-3000), 4714),
        flown("c4d8e2f0-1b3a-4c5d-8e6f-7a8b9c0d1e05", "Stock survey", quarry(-9 * 1440), 4715),
        flown("d5e9f3a1-2c4b-4d6e-9f70-8b9cad1e2f06", "Panel rows", solar(-2 * 1440), 4716));
  }

  private Order north(String type, int minute) {
    return order("8DCKTEST0001", "0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01", type, minute);
  }

  private Order south(String route, String type, int minute) {
    return order("8DCKTEST0002", route, type, minute);
  }

  private Order roof(int minute) {
    return order("8DCKTEST0001", "1e4a1d1f-8c8c-4e65-8e1f-3a2a4c6b8d02", "timed", minute);
  }

  private Order quay(int minute) {
    return south("2f5b2e20-9d9d-4f76-9f20-4b3b5d7c9e03", "timed", minute);
  }

  private Order quarry(int minute) {
    return order("8DCKTEST0003", "4b7d4042-bfbf-4198-9b42-6d5d7f9eb105", "timed", minute);
  }

  private Order solar(int minute) {
    return order("8DCKTEST0004", "5c8e5153-c0c0-42a9-8c53-7e6e80afc206", "timed", minute);
  }

  private Order order(String dock, String route, String type, int minute) {
    var begin = genesis.plus(Duration.ofMinutes(minute));
    var end = begin.plus(Duration.ofMinutes(30));
    var zone = dock.equals("8DCKTEST0004") ? "Europe/Madrid" : "Europe/Berlin";
    return new Order(
        "",
        type,
        dock,
        "",
        route,
        zone,
        begin,
        begin,
        end,
        60,
        "preset",
        "return_home",
        "manual",
        0,
        Repetition.NONE);
  }

  private static FlightTask flown(String uuid, String name, Order order, long folder) {
    return planned(uuid, name, order, folder).launchedWith(order.beginAt(), 96);
  }

  /** Called home before the end; the dock sent eleven photos and then no more. */
  private static FlightTask brokenOff(String uuid, String name, Order order, long folder) {
    var called = order.beginAt().plus(Duration.ofMinutes(9));
    return flown(uuid, name, order, folder)
        .with(new Deed(Deed.Kind.CALLED_HOME, called))
        .uploadingAtMost(11);
  }

  private static FlightTask planned(String uuid, String name, Order order, long folder) {
    var project =
        switch (order.dock()) {
          case "8DCKTEST0003" -> Projects.QUARRY;
          case "8DCKTEST0004" -> Projects.SOLAR;
          default -> Projects.HARBOUR;
        };
    return new FlightTask(
        uuid,
        project,
        order.named(name),
        order.beginAt().minus(Duration.ofMinutes(2)),
        folder,
        2,
        Integer.MAX_VALUE,
        false,
        Never.YET,
        0,
        Never.YET,
        Failure.NONE,
        List.of());
  }
}
