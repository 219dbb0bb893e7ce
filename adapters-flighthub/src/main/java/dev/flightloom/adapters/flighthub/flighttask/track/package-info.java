/** Trajectories of flight tasks at FlightHub. */
@NullMarked
package dev.flightloom.adapters.flighthub.flighttask.track;

import org.jspecify.annotations.NullMarked;
