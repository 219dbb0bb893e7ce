/** The request being answered. */
@NullMarked
package dev.flightloom.simulator.call;

import org.jspecify.annotations.NullMarked;
