/** Where an aircraft was during a flight task, point by point. */
@NullMarked
package dev.flightloom.domain.flighttask.track;

import org.jspecify.annotations.NullMarked;
