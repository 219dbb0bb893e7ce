/** What docks, aircraft and controllers tell of themselves. */
@NullMarked
package dev.flightloom.domain.device.state;

import org.jspecify.annotations.NullMarked;
