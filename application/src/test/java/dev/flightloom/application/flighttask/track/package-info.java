/** Tests of the use cases about trajectories. */
@NullMarked
package dev.flightloom.application.flighttask.track;

import org.jspecify.annotations.NullMarked;
