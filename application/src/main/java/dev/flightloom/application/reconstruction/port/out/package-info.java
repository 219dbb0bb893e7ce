/** What the pipeline asks of journal, folder, bucket and FlightHub. */
@NullMarked
package dev.flightloom.application.reconstruction.port.out;

import org.jspecify.annotations.NullMarked;
