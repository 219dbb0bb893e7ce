/** Objects and their bytes. */
@NullMarked
package dev.flightloom.simulator.storage;

import org.jspecify.annotations.NullMarked;
