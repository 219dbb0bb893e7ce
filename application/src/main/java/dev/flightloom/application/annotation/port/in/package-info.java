/** What the outside may ask about map annotations. */
@NullMarked
package dev.flightloom.application.annotation.port.in;

import org.jspecify.annotations.NullMarked;
