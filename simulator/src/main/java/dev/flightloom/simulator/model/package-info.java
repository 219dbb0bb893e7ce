/**
 * Contract chapter 8: models that were built from flights.
 *
 * <p>Not modelled: failures (the list holds finished models only), formats and coordinate systems
 * inside the archive, and quotas.
 */
@NullMarked
package dev.flightloom.simulator.model;

import org.jspecify.annotations.NullMarked;
