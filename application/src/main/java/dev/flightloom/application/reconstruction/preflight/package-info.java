/** Checks before the first byte is sent (what FlightHub would refuse hours later). */
@NullMarked
package dev.flightloom.application.reconstruction.preflight;

import org.jspecify.annotations.NullMarked;
