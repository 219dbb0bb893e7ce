package dev.flightloom.simulator.world;

import java.time.Instant;

/**
 * A project of the simulated organisation.
 *
 * <p>It has as many components as the answer of contract 3.1 needs.
 *
 * @param latitude of the work centre, WGS84 degrees
 * @param longitude of the work centre, WGS84 degrees
 */
public record Project(
    String uuid,
    String name,
    String introduction,
    double latitude,
    double longitude,
    Instant createdAt) {}
