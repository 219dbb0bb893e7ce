/** Photos of a flight that never was, for demonstrations: real JPEGs with EXIF and DJI's XMP. */
@NullMarked
package dev.flightloom.adapters.storage.reconstruction.sample;

import org.jspecify.annotations.NullMarked;
