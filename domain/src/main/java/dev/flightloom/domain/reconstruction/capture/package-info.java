/** The files of a capture on their way from a folder into FlightHub's bucket. */
@NullMarked
package dev.flightloom.domain.reconstruction.capture;

import org.jspecify.annotations.NullMarked;
