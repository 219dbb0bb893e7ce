package dev.flightloom.domain.wayline;

/**
 * What a readiness check has to know of a route, read from its KMZ file.
 *
 * @param waypoints number of points that are flown; a task needs two (code 219019)
 * @param faults number of faults that FlightHub or the aircraft will refuse
 */
public record RouteSummary(
    WaylineId id, String name, AircraftKey aircraft, int waypoints, Summit highest, int faults) {}
