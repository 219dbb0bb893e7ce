package dev.flightloom.simulator.flight;

import dev.flightloom.simulator.flight.path.Point;
import java.time.Instant;

/**
 * A photo of a flight.
 *
 * @param number from 1
 */
public record Shot(int number, Point place, double heading, Instant at) {}
