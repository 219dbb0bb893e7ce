/** Simulated time: real, accelerated or frozen, and moved by a call. */
@NullMarked
package dev.flightloom.simulator.clock;

import org.jspecify.annotations.NullMarked;
