/** What the use cases about map annotations ask of the outside. */
@NullMarked
package dev.flightloom.application.annotation.port.out;

import org.jspecify.annotations.NullMarked;
