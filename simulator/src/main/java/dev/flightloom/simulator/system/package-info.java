/**
 * Contract chapter 2: the system status.
 *
 * <p>Not modelled: the service being down by itself; use a fault.
 */
@NullMarked
package dev.flightloom.simulator.system;

import org.jspecify.annotations.NullMarked;
