/** Projects of the organisation: the scope of nearly every FlightHub call. */
@NullMarked
package dev.flightloom.domain.project;

import org.jspecify.annotations.NullMarked;
