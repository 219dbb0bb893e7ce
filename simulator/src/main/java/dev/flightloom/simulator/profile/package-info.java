/** Switches of behaviour. */
@NullMarked
package dev.flightloom.simulator.profile;

import org.jspecify.annotations.NullMarked;
