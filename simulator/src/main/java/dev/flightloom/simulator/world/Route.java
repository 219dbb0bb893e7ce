package dev.flightloom.simulator.world;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;

/**
 * A flight route of a project (contract 7.2), as far as flying it needs.
 *
 * <p>It has one component more than usual, because a route is listed and flown.
 *
 * @param modelKey of the aircraft that it was made for, such as {@code 0-91-1}
 * @param waypoints in the order of the flight; fewer than two cannot be flown (contract 15.10)
 */
@RegisterForReflection
public record Route(
    String id,
    String project,
    String name,
    String modelKey,
    List<Waypoint> waypoints,
    Instant updatedAt) {
  public Route {
    waypoints = List.copyOf(waypoints);
  }
}
