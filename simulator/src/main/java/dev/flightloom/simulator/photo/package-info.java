/** Positions in photos. */
@NullMarked
package dev.flightloom.simulator.photo;

import org.jspecify.annotations.NullMarked;
