/**
 * Scenarios: how a world differs from the usual one, and what happens in it, when a time has passed
 * or when a call comes.
 *
 * <p>Not modelled: events that depend on the world's state, such as a battery level.
 */
@NullMarked
package dev.flightloom.simulator.scenario;

import org.jspecify.annotations.NullMarked;
