/** The devices themselves: which there are, of which kind, and where they stand. */
@NullMarked
package dev.flightloom.simulator.fleet.station;

import org.jspecify.annotations.NullMarked;
