/** Part of a small house that keeps every rule. */
@NullMarked
package dev.flightloom.right.simulator.clock;

import org.jspecify.annotations.NullMarked;
