package dev.flightloom.application.flighttask.readiness;

import static dev.flightloom.domain.flighttask.readiness.ReadinessFinding.blocking;

import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.vocabulary.Reading;
import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.WaylineDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether FlightHub will take the route, and whether this aircraft can fly it. */
final class RouteRules {
  private static final int FEWEST_WAYPOINTS = 2;

  private RouteRules() {}

  static ReadinessFinding missing(TaskOrder order) {
    return blocking(
        ReadinessCode.ROUTE_NOT_FOUND,
        "The project has no route " + order.wayline() + ".",
        "flightloom routes list shows what there is.");
  }

  static List<ReadinessFinding> findings(RouteFacts facts, Reading<String> model) {
    var findings = new ArrayList<ReadinessFinding>();
    if (facts.waypoints() < FEWEST_WAYPOINTS) {
      findings.add(tooShort(facts.details()));
    }
    if (facts.faults() > 0) {
      findings.add(
          blocking(
              ReadinessCode.ROUTE_FAULTY,
              "The route has " + facts.faults() + " faults that FlightHub or aircraft may refuse.",
              "flightloom routes explain names them."));
    }
    fit(facts.aircraft(), model).ifPresent(findings::add);
    return findings;
  }

  /** FlightHub looks only now, at the creation (contract chapter 15, pain 10; code 219019). */
  private static ReadinessFinding tooShort(WaylineDetails details) {
    return blocking(
        ReadinessCode.ROUTE_TOO_SHORT,
        "The route "
            + details.route().name()
            + " has fewer than two waypoints, which FlightHub refuses.",
        "Add a waypoint.");
  }

  private static Optional<ReadinessFinding> fit(AircraftKey wanted, Reading<String> model) {
    var key = model.known();
    if (key.isEmpty()) {
      return Optional.of(
          blocking(
              ReadinessCode.ROUTE_AIRCRAFT_UNTOLD,
              "Nobody tells which model the aircraft of the dock is, so that the route may be made"
                  + " for another.",
              "The route is for a " + wanted.name() + "; override only if that is what flies."));
    }
    return key.filter(it -> !it.equals(wanted.value()))
        .map(it ->
            blocking(
                ReadinessCode.ROUTE_OTHER_AIRCRAFT,
                "The route is made for a "
                    + wanted.name()
                    + ", but the dock has a "
                    + new AircraftKey(it).name()
                    + ".",
                "Take a route for this aircraft, or another dock."));
  }
}
