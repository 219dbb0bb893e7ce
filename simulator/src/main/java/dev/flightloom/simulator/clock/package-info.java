/** Simulated time. */
@NullMarked
package dev.flightloom.simulator.clock;

import org.jspecify.annotations.NullMarked;
