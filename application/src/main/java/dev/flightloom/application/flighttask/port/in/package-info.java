/** What the outside may ask about flight tasks. */
@NullMarked
package dev.flightloom.application.flighttask.port.in;

import org.jspecify.annotations.NullMarked;
