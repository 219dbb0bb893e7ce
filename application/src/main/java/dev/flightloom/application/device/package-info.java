/** Use cases about docks, aircraft and remote controllers. */
@NullMarked
package dev.flightloom.application.device;

import org.jspecify.annotations.NullMarked;
