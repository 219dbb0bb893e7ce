/** What the use cases about models made from flights ask of the outside. */
@NullMarked
package dev.flightloom.application.model.port.out;

import org.jspecify.annotations.NullMarked;
