/**
 * The content of finished models' archives: small, invented, and valid for tools that open them.
 *
 * <p>Nothing is reconstructed: the terrain comes from the model's UUID, its place and size from the
 * photos' positions. Not modelled: coordinate systems other than UTM and geographic WGS84, which
 * take their place, and vertical ones.
 */
@NullMarked
package dev.flightloom.simulator.product;

import org.jspecify.annotations.NullMarked;
