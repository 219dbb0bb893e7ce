package dev.flightloom.simulator.fleet;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Weather at a dock.
 *
 * @param rainfall 0 none, 1 light, 2 moderate, 3 heavy
 * @param windSpeed metres per second
 * @param temperature degrees Celsius
 */
@RegisterForReflection
public record Weather(int rainfall, double windSpeed, double temperature) {}
