/** Reads the one fact of a photo that the simulator needs: where it was taken. */
@NullMarked
package dev.flightloom.simulator.photo;

import org.jspecify.annotations.NullMarked;
