package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.order.FlightRules;
import dev.flightloom.domain.flighttask.order.LandingDock;
import dev.flightloom.domain.flighttask.order.Schedule;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.wayline.WaylineId;
import picocli.CommandLine.Option;

/** Options that say which dock flies which route. */
class OrderOptions {

  @Option(
      names = "--dock",
      order = 1,
      required = true,
      paramLabel = "SN",
      description = "Serial number of the dock, never of the aircraft.")
  String dock = "";

  @Option(
      names = "--route",
      order = 2,
      required = true,
      paramLabel = "ID|NAME",
      description = "Route to fly.")
  String route = "";

  @Option(
      names = "--name",
      order = 3,
      paramLabel = "NAME",
      description = "Name of the task (default: that of the route).")
  String name = "";

  @Option(
      names = "--exact-name",
      order = 4,
      description = {
        "Put no mark such as #6f1c2a behind the name. The mark is the beginning of the audit",
        "entry's id; by it a task is found again when FlightHub's answer is lost."
      })
  boolean exactName;

  @Option(
      names = "--landing-dock",
      order = 5,
      paramLabel = "SN",
      description = "Land at another dock; only frog-jump tasks do.")
  String landingDock = "";

  @Option(
      names = "--project",
      order = 6,
      paramLabel = "ID|NAME",
      description = "Project of dock and route; not needed where there is only one.")
  String project = "";

  /** The order, with the text of --route for a route and perhaps for a name. */
  TaskOrder order(Schedule schedule, ScheduleOptions zone, FlightRules rules) {
    return new TaskOrder(
        name.isBlank() ? route : name.strip(),
        new DeviceSn(dock.strip()),
        LandingDock.of(landingDock.strip()),
        new WaylineId(route.strip()),
        zone.taskZone(),
        schedule,
        rules);
  }
}
