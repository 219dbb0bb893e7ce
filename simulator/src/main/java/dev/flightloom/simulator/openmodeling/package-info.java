/** Contract chapter 10. */
@NullMarked
package dev.flightloom.simulator.openmodeling;

import org.jspecify.annotations.NullMarked;
