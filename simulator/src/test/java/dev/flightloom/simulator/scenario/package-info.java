/** Tests of the simulator's scenarios. */
@NullMarked
package dev.flightloom.simulator.scenario;

import org.jspecify.annotations.NullMarked;
