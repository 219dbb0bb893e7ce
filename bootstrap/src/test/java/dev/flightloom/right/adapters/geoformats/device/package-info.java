/** Part of a small house that keeps every rule. */
@NullMarked
package dev.flightloom.right.adapters.geoformats.device;

import org.jspecify.annotations.NullMarked;
