/** Contract chapter 2. */
@NullMarked
package dev.flightloom.simulator.system;

import org.jspecify.annotations.NullMarked;
