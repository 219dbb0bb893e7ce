/** The organisation's projects at FlightHub. */
@NullMarked
package dev.flightloom.adapters.flighthub.project;

import org.jspecify.annotations.NullMarked;
