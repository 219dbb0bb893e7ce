/**
 * The world as one thing, in a file where one is configured.
 *
 * <p>Not saved: faults and the request journal. What happened in the last second before a kill may
 * be lost, as a crash of the real service would not lose it.
 */
@NullMarked
package dev.flightloom.simulator.snapshot;

import org.jspecify.annotations.NullMarked;
