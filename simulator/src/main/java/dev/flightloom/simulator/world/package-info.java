/** Projects, flights, grants and resources. */
@NullMarked
package dev.flightloom.simulator.world;

import org.jspecify.annotations.NullMarked;
