/** What clients did. */
@NullMarked
package dev.flightloom.simulator.journal;

import org.jspecify.annotations.NullMarked;
