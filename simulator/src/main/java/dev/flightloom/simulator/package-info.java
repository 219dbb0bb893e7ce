/**
 * A stand-in for FlightHub 2 and its bucket that speaks the real wire protocols below {@code
 * /simulator}; it shares no code with the rest of Flightloom, so that it cannot inherit our
 * mistakes.
 */
@NullMarked
package dev.flightloom.simulator;

import org.jspecify.annotations.NullMarked;
