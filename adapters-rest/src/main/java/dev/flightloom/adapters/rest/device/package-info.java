/** Docks, aircraft and controllers over HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.device;

import org.jspecify.annotations.NullMarked;
