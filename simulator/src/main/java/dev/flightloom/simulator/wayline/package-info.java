/**
 * Contract chapter 7: routes of the project, from the finished upload on.
 *
 * <p>Not modelled: the legality check that task creation makes (it is {@code flighttask}'s),
 * terrain files inside a KMZ, and deletion or change of routes, which V1.0 lacks as well.
 */
@NullMarked
package dev.flightloom.simulator.wayline;

import org.jspecify.annotations.NullMarked;
