/**
 * Holds requests and answers against {@code docs/flighthub-openapi.yaml}; the adapter's tests use
 * it too, out of this module's test-jar.
 */
@NullMarked
package dev.flightloom.simulator.contract;

import org.jspecify.annotations.NullMarked;
