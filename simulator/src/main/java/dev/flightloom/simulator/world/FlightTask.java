package dev.flightloom.simulator.world;

import java.time.Instant;

/**
 * A flight task with the facts that contract 6.6 shows; everything else is the same for all tasks.
 *
 * <p>It has as many components as its answer needs.
 *
 * @param status word of the status table of contract 6.3
 * @param expectedFiles media files that the flight should yield
 * @param uploadedFiles media files that arrived so far
 */
public record FlightTask(
    String uuid,
    String project,
    String name,
    String type,
    String status,
    Instant beginAt,
    Instant endAt,
    int expectedFiles,
    int uploadedFiles) {}
