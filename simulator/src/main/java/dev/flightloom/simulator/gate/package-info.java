/** The way to every endpoint: what call it is, faults, access, and what happens to the answer. */
@NullMarked
package dev.flightloom.simulator.gate;

import org.jspecify.annotations.NullMarked;
