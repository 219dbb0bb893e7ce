/**
 * Contract chapter 6.6: information on one flight task.
 *
 * <p>Not modelled: creating, changing and listing tasks, media and tracks; the flights never change
 * their status, and the members seen only in V2 are left out.
 */
@NullMarked
package dev.flightloom.simulator.flighttask;

import org.jspecify.annotations.NullMarked;
