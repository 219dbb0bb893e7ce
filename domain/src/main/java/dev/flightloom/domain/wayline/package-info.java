/** Flight routes: as FlightHub lists them, and as their KMZ files describe them. */
@NullMarked
package dev.flightloom.domain.wayline;

import org.jspecify.annotations.NullMarked;
