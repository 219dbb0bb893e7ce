/** How KMZ archives and their XML are read when nobody knows who made them. */
@NullMarked
package dev.flightloom.adapters.wpml.client;

import org.jspecify.annotations.NullMarked;
