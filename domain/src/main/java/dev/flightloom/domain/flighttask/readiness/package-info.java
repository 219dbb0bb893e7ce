/** What keeps a flight task from being created, found before FlightHub is asked. */
@NullMarked
package dev.flightloom.domain.flighttask.readiness;

import org.jspecify.annotations.NullMarked;
