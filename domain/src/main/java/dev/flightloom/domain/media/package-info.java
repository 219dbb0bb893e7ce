/** Media of flights: photos, videos and positioning files that a dock uploaded. */
@NullMarked
package dev.flightloom.domain.media;

import org.jspecify.annotations.NullMarked;
