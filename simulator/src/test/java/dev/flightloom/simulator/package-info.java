/** Tests of the simulator over HTTP. */
@NullMarked
package dev.flightloom.simulator;

import org.jspecify.annotations.NullMarked;
