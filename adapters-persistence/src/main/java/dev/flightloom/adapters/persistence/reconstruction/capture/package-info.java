/** Files, grants and parts of uploads in the journal. */
@NullMarked
package dev.flightloom.adapters.persistence.reconstruction.capture;

import org.jspecify.annotations.NullMarked;
