/** Trajectories of flight tasks over HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.flighttask.track;

import org.jspecify.annotations.NullMarked;
