/**
 * Contract chapter 12.1: relay pairing, which only the newer documents have.
 *
 * <p>Not modelled: the relay itself, and what the numbers of the result mean beyond 200: the
 * documents give them no words.
 */
@NullMarked
package dev.flightloom.simulator.relay;

import org.jspecify.annotations.NullMarked;
