/**
 * The photos of flights: named and sized from the flight alone, made when somebody downloads them.
 *
 * <p>Not modelled: videos, thermal pictures, panoramas.
 */
@NullMarked
package dev.flightloom.simulator.media;

import org.jspecify.annotations.NullMarked;
