/** Content of archives. */
@NullMarked
package dev.flightloom.simulator.product;

import org.jspecify.annotations.NullMarked;
