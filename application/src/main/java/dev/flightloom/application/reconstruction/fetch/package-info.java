/** Archives from FlightHub to the disk, and the manifest that proves them. */
@NullMarked
package dev.flightloom.application.reconstruction.fetch;

import org.jspecify.annotations.NullMarked;
