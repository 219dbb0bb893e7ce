/** Use cases about the trajectories of flown tasks. */
@NullMarked
package dev.flightloom.application.flighttask.track;

import org.jspecify.annotations.NullMarked;
