/**
 * Docks, aircraft and controllers at FlightHub: lists, states, health, and what moves them; one
 * package although it is large, so that its shapes stay private.
 */
@NullMarked
package dev.flightloom.adapters.flighthub.device;

import org.jspecify.annotations.NullMarked;
