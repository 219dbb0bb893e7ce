/**
 * What clients did, to be read by tests; secrets and queries are never written down.
 *
 * <p>Not kept over a restart, and without requests that JAX-RS refused by itself (405).
 */
@NullMarked
package dev.flightloom.simulator.journal;

import org.jspecify.annotations.NullMarked;
