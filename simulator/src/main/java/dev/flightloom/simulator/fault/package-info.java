/**
 * The plan of faults: which calls are hit, and what happens to them.
 *
 * <p>Not modelled: packets lost or reordered below HTTP, and faults of TLS, which the simulator
 * does not speak.
 */
@NullMarked
package dev.flightloom.simulator.fault;

import org.jspecify.annotations.NullMarked;
