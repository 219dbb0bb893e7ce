/** Flight tasks as the list of a dock tells them, with actual times and troubles. */
@NullMarked
package dev.flightloom.domain.flighttask.listing;

import org.jspecify.annotations.NullMarked;
