/** The plan of faults. */
@NullMarked
package dev.flightloom.simulator.fault;

import org.jspecify.annotations.NullMarked;
