/** Orders of flights and their checks over HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.flighttask.order;

import org.jspecify.annotations.NullMarked;
