/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r09.simulator.simulator.clock;

import org.jspecify.annotations.NullMarked;
