/** Tests of the simulator's clock. */
@NullMarked
package dev.flightloom.simulator.clock;

import org.jspecify.annotations.NullMarked;
