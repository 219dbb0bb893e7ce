/** Shapes and bodies that all endpoints share. */
@NullMarked
package dev.flightloom.simulator.wire;

import org.jspecify.annotations.NullMarked;
