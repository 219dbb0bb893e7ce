/** What the outside may ask about flight routes. */
@NullMarked
package dev.flightloom.application.wayline.port.in;

import org.jspecify.annotations.NullMarked;
