/**
 * Contract chapter 6: flight tasks are created, listed, suspended, watched, and leave media and a
 * track.
 *
 * <p>Not modelled: paging of the list, the members seen only in V2, frog-jump landings.
 */
@NullMarked
package dev.flightloom.simulator.flighttask;

import org.jspecify.annotations.NullMarked;
