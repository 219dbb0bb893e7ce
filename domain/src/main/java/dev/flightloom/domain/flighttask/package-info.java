/** Flight tasks: planned, flying and flown missions of a dock. */
@NullMarked
package dev.flightloom.domain.flighttask;

import org.jspecify.annotations.NullMarked;
