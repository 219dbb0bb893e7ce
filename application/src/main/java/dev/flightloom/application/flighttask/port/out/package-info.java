/** What the flight task use cases ask of the outside. */
@NullMarked
package dev.flightloom.application.flighttask.port.out;

import org.jspecify.annotations.NullMarked;
