/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r04.simulator.device;

import org.jspecify.annotations.NullMarked;
