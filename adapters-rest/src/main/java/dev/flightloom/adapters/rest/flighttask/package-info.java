/** Flight tasks over HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.flighttask;

import org.jspecify.annotations.NullMarked;
