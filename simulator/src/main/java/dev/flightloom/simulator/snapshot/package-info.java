/** The world in a file. */
@NullMarked
package dev.flightloom.simulator.snapshot;

import org.jspecify.annotations.NullMarked;
