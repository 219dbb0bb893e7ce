/** The simulator's own side. */
@NullMarked
package dev.flightloom.simulator.admin;

import org.jspecify.annotations.NullMarked;
