/** What the outside may ask about models made from flights. */
@NullMarked
package dev.flightloom.application.model.port.in;

import org.jspecify.annotations.NullMarked;
