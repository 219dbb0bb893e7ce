package dev.flightloom.simulator.world;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A point of a route, in WGS84 degrees.
 *
 * @param height metres above the take-off point
 * @param speed metres per second on the way to it
 */
@RegisterForReflection
public record Waypoint(double latitude, double longitude, double height, double speed) {}
