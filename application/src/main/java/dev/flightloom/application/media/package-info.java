/** Use cases about the media of flights. */
@NullMarked
package dev.flightloom.application.media;

import org.jspecify.annotations.NullMarked;
