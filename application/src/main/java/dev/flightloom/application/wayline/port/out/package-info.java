/** What the flight route use cases ask of the outside. */
@NullMarked
package dev.flightloom.application.wayline.port.out;

import org.jspecify.annotations.NullMarked;
