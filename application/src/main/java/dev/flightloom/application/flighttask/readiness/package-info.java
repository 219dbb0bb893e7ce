/** Looks at dock, aircraft, weather, health and route before a flight; what is untold blocks. */
@NullMarked
package dev.flightloom.application.flighttask.readiness;

import org.jspecify.annotations.NullMarked;
