/** Media of flights over HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.media;

import org.jspecify.annotations.NullMarked;
