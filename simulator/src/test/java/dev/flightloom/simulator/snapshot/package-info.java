/** Tests of the simulator's snapshot. */
@NullMarked
package dev.flightloom.simulator.snapshot;

import org.jspecify.annotations.NullMarked;
