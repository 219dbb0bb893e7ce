/**
 * Flight tasks and the flights that they become; what an aircraft does at an instant is computed
 * from the task's record, its route and that instant.
 *
 * <p>Not modelled: obstacles, wind drift, several flights within one continuous period and its
 * least battery, frog-jump landings in another dock, resuming a flight that was broken off.
 */
@NullMarked
package dev.flightloom.simulator.flight;

import org.jspecify.annotations.NullMarked;
