/** Tests of the simulator's photo. */
@NullMarked
package dev.flightloom.simulator.photo;

import org.jspecify.annotations.NullMarked;
