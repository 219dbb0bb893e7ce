/** Files into the bucket and their names to FlightHub, each once. */
@NullMarked
package dev.flightloom.application.reconstruction.upload;

import org.jspecify.annotations.NullMarked;
