/**
 * Contract chapter 9: annotations on the map.
 *
 * <p>Not modelled: layers and colours beyond their form; V1.0 has no list, change or deletion.
 */
@NullMarked
package dev.flightloom.simulator.annotation;

import org.jspecify.annotations.NullMarked;
