package dev.flightloom.domain.wayline;

/** A route that FlightHub has taken over, under the name that it got there. */
public record UploadedRoute(WaylineId id, String name) {}
