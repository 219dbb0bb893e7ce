package dev.flightloom.simulator.admin;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.Outages;
import dev.flightloom.simulator.fleet.station.Device;
import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.fleet.station.Stations;
import dev.flightloom.simulator.flight.FlightTask;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.flight.TaskStates;
import dev.flightloom.simulator.flight.path.AirMoment;
import dev.flightloom.simulator.flight.path.Phase;
import dev.flightloom.simulator.flight.path.Point;
import dev.flightloom.simulator.world.Projects;
import dev.flightloom.simulator.world.Route;
import dev.flightloom.simulator.world.Routes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Looks at everything that stands or flies, for the map. */
@Singleton
class FleetReports {
  private final Stations stations;
  private final Outages outages;
  private final FlightTasks tasks;
  private final TaskStates states;
  private final Projects projects;
  private final Routes routes;
  private final SimulatorClock clock;

  // More than usual: a map shows all of them.
  FleetReports(
      Stations stations,
      Outages outages,
      FlightTasks tasks,
      TaskStates states,
      Projects projects,
      Routes routes,
      SimulatorClock clock) {
    this.stations = stations;
    this.outages = outages;
    this.tasks = tasks;
    this.states = states;
    this.projects = projects;
    this.routes = routes;
    this.clock = clock;
  }

  FleetReport now() {
    var now = clock.instant();
    return new FleetReport(
        stations.all().stream()
            .flatMap(each -> Stream.of(gateway(each, now), aircraft(each, now)))
            .toList(),
        tasks.all().stream().map(this::task).toList(),
        projects.all().stream()
            .flatMap(each -> routes.of(each.uuid()).stream())
            .map(FleetReports::route)
            .toList());
  }

  private FleetReport.DeviceRow gateway(Station station, Instant now) {
    boolean online = outages.online(station.gateway().sn(), now);
    boolean busy = tasks.inProgress(station.gateway().sn()).isPresent();
    var state = online ? (busy ? "in operation" : "idle") : "offline";
    var home = new Point(station.latitude(), station.longitude(), 0);
    return row(station, station.gateway(), online, state, -1, home);
  }

  private FleetReport.DeviceRow aircraft(Station station, Instant now) {
    var sn = station.gateway().sn();
    boolean online = outages.online(sn, now);
    var moment = tasks.inProgress(sn).map(each -> each.at(now));
    var phase = moment.map(AirMoment::phase).orElse(Phase.DOCKED);
    var place =
        moment.map(AirMoment::place).orElse(new Point(station.latitude(), station.longitude(), 0));
    var state = online ? phase.word().replace('_', ' ') : "offline";
    return row(station, station.drone(), online, state, (int) tasks.battery(sn), place);
  }

  private static FleetReport.DeviceRow row(
      Station station, Device device, boolean online, String state, int battery, Point place) {
    return new FleetReport.DeviceRow(
        station.project(),
        device.sn(),
        device.callsign(),
        device.model().kind(),
        online,
        state,
        battery,
        place.latitude(),
        place.longitude(),
        place.elevation());
  }

  private FleetReport.TaskRow task(FlightTask task) {
    var state = states.of(task);
    return new FleetReport.TaskRow(
        task.uuid(),
        task.project(),
        task.order().name(),
        task.order().dock(),
        state.status(),
        state.waypoint(),
        state.waypoints(),
        state.folder().uploaded(),
        state.folder().expected());
  }

  private static FleetReport.RouteRow route(Route route) {
    List<FleetReport.Place> points =
        route.waypoints().stream()
            .map(each -> new FleetReport.Place(each.latitude(), each.longitude()))
            .toList();
    return new FleetReport.RouteRow(route.id(), route.project(), route.name(), points);
  }
}
