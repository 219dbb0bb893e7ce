package dev.flightloom.application.flighttask.readiness;

import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.RouteSummary;
import dev.flightloom.domain.wayline.Summit;
import dev.flightloom.domain.wayline.WaylineDetails;

/** What list and file tell of a route; the worse of two numbers counts. */
record RouteFacts(
    WaylineDetails details, AircraftKey aircraft, int waypoints, Summit summit, int faults) {

  /** Both the list and the file. */
  static RouteFacts of(WaylineDetails details, RouteSummary file) {
    return new RouteFacts(
        details,
        file.aircraft(),
        Math.min(details.waypoints(), file.waypoints()),
        file.highest(),
        file.faults());
  }

  /** The list alone, for the file cannot be read because of {@code why}. */
  static RouteFacts of(WaylineDetails details, String why) {
    return new RouteFacts(
        details, details.route().aircraft(), details.waypoints(), new Summit.Untold(why), 0);
  }
}
