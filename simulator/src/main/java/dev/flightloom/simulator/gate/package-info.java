/** Filters around all endpoints. */
@NullMarked
package dev.flightloom.simulator.gate;

import org.jspecify.annotations.NullMarked;
