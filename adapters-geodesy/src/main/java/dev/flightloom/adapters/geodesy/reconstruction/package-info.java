/** The EPSG register as the Proj4J project publishes it. */
@NullMarked
package dev.flightloom.adapters.geodesy.reconstruction;

import org.jspecify.annotations.NullMarked;
