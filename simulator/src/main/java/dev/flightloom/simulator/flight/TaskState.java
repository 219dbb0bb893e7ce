package dev.flightloom.simulator.flight;

import dev.flightloom.simulator.world.Never;
import java.time.Instant;

/**
 * A task as its answers show it; it has as many components as they need.
 *
 * @param status word of the table in contract 6.3
 * @param runAt when it took off, {@link Never#YET} before
 * @param completedAt when it landed, {@link Never#YET} before
 * @param waypoint index from 0 of the waypoint it flies to or flew to last
 */
public record TaskState(
    String status,
    Instant runAt,
    Instant completedAt,
    int waypoint,
    int waypoints,
    MediaFolder folder) {}
