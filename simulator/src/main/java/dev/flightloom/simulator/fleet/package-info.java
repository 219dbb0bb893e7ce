/**
 * The devices of the organisation and what is true of them: reachable, held, switched, complaining.
 *
 * <p>Not modelled: batteries as objects of their own, firmware, the settings of an aircraft.
 */
@NullMarked
package dev.flightloom.simulator.fleet;

import org.jspecify.annotations.NullMarked;
