/** Shapes shared by all endpoints. */
@NullMarked
package dev.flightloom.simulator.wire;

import org.jspecify.annotations.NullMarked;
