/** The commands of the media of flights. */
@NullMarked
package dev.flightloom.adapters.cli.media;

import org.jspecify.annotations.NullMarked;
