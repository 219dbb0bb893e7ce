/** Reconstructions over simulated time. */
@NullMarked
package dev.flightloom.simulator.build;

import org.jspecify.annotations.NullMarked;
