/**
 * Open modeling at FlightHub: grants, resources and builds; it has more files than most packages,
 * as it is one chapter of FlightHub's interface and its shapes are private to it.
 */
@NullMarked
package dev.flightloom.adapters.flighthub.reconstruction;

import org.jspecify.annotations.NullMarked;
