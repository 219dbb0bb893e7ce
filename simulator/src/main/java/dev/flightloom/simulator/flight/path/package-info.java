/**
 * The way of an aircraft through the air, and how commands bend it; knows no tasks and no clock.
 */
@NullMarked
package dev.flightloom.simulator.flight.path;

import org.jspecify.annotations.NullMarked;
