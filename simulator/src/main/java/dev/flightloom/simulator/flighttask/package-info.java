/** Contract chapter 6.6. */
@NullMarked
package dev.flightloom.simulator.flighttask;

import org.jspecify.annotations.NullMarked;
