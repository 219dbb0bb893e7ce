/** Marks on the map at FlightHub. */
@NullMarked
package dev.flightloom.adapters.flighthub.annotation;

import org.jspecify.annotations.NullMarked;
