/** Trajectories as documents that maps and tables understand. */
@NullMarked
package dev.flightloom.adapters.geoformats.flighttask;

import org.jspecify.annotations.NullMarked;
