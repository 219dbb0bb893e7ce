/** Docks, aircraft and remote controllers. */
@NullMarked
package dev.flightloom.domain.device;

import org.jspecify.annotations.NullMarked;
