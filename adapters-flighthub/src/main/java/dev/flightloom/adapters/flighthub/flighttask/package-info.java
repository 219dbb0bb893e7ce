/** Flight tasks at FlightHub. */
@NullMarked
package dev.flightloom.adapters.flighthub.flighttask;

import org.jspecify.annotations.NullMarked;
