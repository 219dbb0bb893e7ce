/**
 * Contract chapter 10: credentials, callbacks, resources, reconstructions and models.
 *
 * <p>Not modelled: limits of the rate of calls (use a fault), display names of resources, the
 * copying of objects after a callback (they count as copied at once), overlap and camera checks of
 * the photos, and every member inside {@code parameter} but {@code output_geo_desc.geo_cs}.
 */
@NullMarked
package dev.flightloom.simulator.openmodeling;

import org.jspecify.annotations.NullMarked;
