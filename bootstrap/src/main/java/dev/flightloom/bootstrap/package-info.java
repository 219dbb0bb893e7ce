/** Puts everything together: configuration, wiring, the process and its modes. */
@NullMarked
package dev.flightloom.bootstrap;

import org.jspecify.annotations.NullMarked;
