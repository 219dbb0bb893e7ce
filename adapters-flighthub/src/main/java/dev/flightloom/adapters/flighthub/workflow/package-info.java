/** Workflows at FlightHub. */
@NullMarked
package dev.flightloom.adapters.flighthub.workflow;

import org.jspecify.annotations.NullMarked;
