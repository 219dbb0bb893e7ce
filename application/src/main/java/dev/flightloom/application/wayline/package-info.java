/** Use cases about flight routes. */
@NullMarked
package dev.flightloom.application.wayline;

import org.jspecify.annotations.NullMarked;
