/** Models made from flights at FlightHub. */
@NullMarked
package dev.flightloom.adapters.flighthub.model;

import org.jspecify.annotations.NullMarked;
