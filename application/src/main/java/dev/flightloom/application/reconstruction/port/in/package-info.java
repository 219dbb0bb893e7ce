/** What the outside may ask about reconstructions. */
@NullMarked
package dev.flightloom.application.reconstruction.port.in;

import org.jspecify.annotations.NullMarked;
