/** The switches of behaviour, each with its source, and the named sets of them. */
@NullMarked
package dev.flightloom.simulator.profile;

import org.jspecify.annotations.NullMarked;
