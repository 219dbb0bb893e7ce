/** Tests of the simulator's flights. */
@NullMarked
package dev.flightloom.simulator.flight.path;

import org.jspecify.annotations.NullMarked;
