/** Livestreams and their forwarders at FlightHub. */
@NullMarked
package dev.flightloom.adapters.flighthub.livestream;

import org.jspecify.annotations.NullMarked;
