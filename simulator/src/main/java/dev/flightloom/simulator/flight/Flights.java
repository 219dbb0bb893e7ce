package dev.flightloom.simulator.flight;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.fleet.station.Stations;
import dev.flightloom.simulator.flight.path.FlightPath;
import dev.flightloom.simulator.flight.path.Point;
import dev.flightloom.simulator.flight.path.Steering;
import dev.flightloom.simulator.world.Route;
import dev.flightloom.simulator.world.Routes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes flights out of launched tasks. */
@Singleton
public class Flights {
  private static final double RESERVE = 25;

  private final Stations stations;
  private final Routes routes;
  private final SimulatorConfig.FlightConfig durations;

  Flights(Stations stations, Routes routes, SimulatorConfig config) {
    this.stations = stations;
    this.routes = routes;
    this.durations = config.flight();
  }

  /** The flight of a task; empty before its launch. */
  public Optional<Flight> of(FlightTask task) {
    if (!task.launched()) {
      return Optional.empty();
    }
    var station = stations.find(task.order().dock());
    var route = routes.find(task.project(), task.order().route());
    return station.flatMap(each -> route.map(flown -> flight(task, each, flown)));
  }

  /** Seconds that a route takes from dock to dock. */
  public Duration planned(Station station, Route route, int returnAltitude) {
    var path = FlightPath.planned(route, home(station), returnAltitude, 2);
    return durations.takeoff().plusSeconds(Math.round(path.seconds()));
  }

  private Flight flight(FlightTask task, Station station, Route route) {
    var takeOff = task.launchedAt().plus(durations.takeoff());
    int altitude = task.order().returnAltitude();
    var path = FlightPath.planned(route, home(station), altitude, task.photos());
    double low = Math.max(0, task.battery() - RESERVE) * Flight.SECONDS_PER_PERCENT;
    var steering = new Steering(home(station), altitude, low);
    for (var deed : task.deeds()) {
      path = steering.obey(path, deed.kind(), seconds(takeOff, deed.at()));
    }
    return new Flight(task, station, route, path, takeOff);
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }

  private static Point home(Station station) {
    return new Point(station.latitude(), station.longitude(), 0);
  }
}
