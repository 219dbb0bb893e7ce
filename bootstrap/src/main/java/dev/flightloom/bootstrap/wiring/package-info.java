/** One class per capability that makes its use cases. */
@NullMarked
package dev.flightloom.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
