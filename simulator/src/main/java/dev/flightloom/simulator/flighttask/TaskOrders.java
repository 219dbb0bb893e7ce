package dev.flightloom.simulator.flighttask;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.fleet.station.Stations;
import dev.flightloom.simulator.flight.Flights;
import dev.flightloom.simulator.flight.Order;
import dev.flightloom.simulator.flight.Repetition;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.wire.Requests;
import dev.flightloom.simulator.world.Route;
import dev.flightloom.simulator.world.Routes;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes orders of requests; it checks as little as FlightHub does (contract 6.1, 15.10). */
@Singleton
class TaskOrders {
  private final Stations stations;
  private final Routes routes;
  private final Flights flights;
  private final SimulatorClock clock;

  TaskOrders(Stations stations, Routes routes, Flights flights, SimulatorClock clock) {
    this.stations = stations;
    this.routes = routes;
    this.flights = flights;
    this.clock = clock;
  }

  Order of(String project, CreateRequest request) {
    Requests.required("name", request.name());
    var sn = Requests.required("sn", request.sn());
    var wayline = Requests.required("wayline_uuid", request.waylineUuid());
    var zone = zone(Requests.required("time_zone", request.timeZone()));
    if (request.taskType() == null || request.rthAltitude() == null) {
      throw Refusal.PARAMETER.because("task_type and rth_altitude are needed");
    }
    var type = Enums.word("task_type", request.taskType(), Enums.TASK_TYPES);
    Enums.word("wayline_precision_type", request.waylinePrecisionType(), Enums.PRECISIONS);
    var begin = begin(type, request.beginAt());
    var repetition = Repetitions.of(type, request);
    var dock = dock(project, sn);
    return order(request, type, zone, begin, repetition, dock, route(project, wayline));
  }

  // More parameters than usual: everything that had to be checked first.
  private Order order(
      CreateRequest request,
      String type,
      String zone,
      Instant begin,
      Repetition repetition,
      Station dock,
      Route route) {
    int altitude = Optional.ofNullable(request.rthAltitude()).orElse(0);
    return new Order(
        Requests.required("name", request.name()),
        type,
        dock.gateway().sn(),
        Optional.ofNullable(request.landingDockSn()).orElse(""),
        route.id(),
        zone,
        begin,
        later(request.latestBeginAt(), begin),
        later(request.endAt(), begin.plus(flights.planned(dock, route, altitude))),
        altitude,
        Enums.word("rth_mode", request.rthMode(), Enums.RETURN_MODES),
        Enums.word(
            "out_of_control_action_in_flight",
            request.outOfControlActionInFlight(),
            Enums.LOST_ACTIONS),
        Enums.word("resumable_status", request.resumableStatus(), Enums.RESUMABLE),
        Optional.ofNullable(request.minBatteryCapacity()).orElse(0),
        repetition);
  }

  private static Instant later(@Nullable Long given, Instant otherwise) {
    return given == null ? otherwise : second(given);
  }

  private Instant begin(String type, @Nullable Long given) {
    var now = clock.instant();
    if (given != null && second(given).isBefore(now.minusSeconds(1))) {
      throw Refusal.PARAMETER.because("begin_at is in the past");
    }
    if (type.equals("immediate")) {
      return now;
    }
    if (given == null) {
      throw Refusal.PARAMETER.because("begin_at is needed");
    }
    return second(given);
  }

  private static Instant second(long seconds) {
    // Milliseconds would be some fifty thousand years ahead.
    if (seconds < 0 || seconds > 100_000_000_000L) {
      throw Refusal.PARAMETER.because("times are Unix seconds");
    }
    return Instant.ofEpochSecond(seconds);
  }

  private static String zone(String name) {
    try {
      return ZoneId.of(name).getId();
    } catch (DateTimeException e) {
      throw Refusal.PARAMETER.because("time_zone is no zone of the TZ database");
    }
  }

  private Station dock(String project, String sn) {
    return stations
        .find(sn)
        .filter(each -> each.project().equals(project))
        .filter(each -> each.gateway().sn().equals(sn) && each.gateway().dock())
        .orElseThrow(() -> Refusal.NOT_IN_PROJECT.because("the dock is not in this project"));
  }

  private Route route(String project, String id) {
    var route =
        routes
            .find(project, id)
            .orElseThrow(() -> Refusal.ROUTE_MISSING.because("the route file is missing"));
    if (route.waypoints().size() < 2) {
      throw Refusal.ROUTE_ILLEGAL.because("the route failed the legality check");
    }
    return route;
  }
}
