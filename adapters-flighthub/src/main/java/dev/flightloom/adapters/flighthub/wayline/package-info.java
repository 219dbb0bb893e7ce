/** Flight routes at FlightHub. */
@NullMarked
package dev.flightloom.adapters.flighthub.wayline;

import org.jspecify.annotations.NullMarked;
