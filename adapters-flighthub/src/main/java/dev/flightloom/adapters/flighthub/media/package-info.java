/** Media of flights at FlightHub. */
@NullMarked
package dev.flightloom.adapters.flighthub.media;

import org.jspecify.annotations.NullMarked;
