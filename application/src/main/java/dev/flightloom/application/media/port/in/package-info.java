/** What the outside may ask about media of flights. */
@NullMarked
package dev.flightloom.application.media.port.in;

import org.jspecify.annotations.NullMarked;
