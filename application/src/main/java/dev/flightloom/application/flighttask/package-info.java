/** Use cases about flight tasks. */
@NullMarked
package dev.flightloom.application.flighttask;

import org.jspecify.annotations.NullMarked;
