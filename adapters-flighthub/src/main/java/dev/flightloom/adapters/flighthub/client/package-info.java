/**
 * How FlightHub is spoken to: configuration, headers, envelope, pace and the one error table; it
 * has more files than most packages, as only here an adapter's types may be seen by its neighbours.
 */
@NullMarked
package dev.flightloom.adapters.flighthub.client;

import org.jspecify.annotations.NullMarked;
