/** Tests of the journal. */
@NullMarked
package dev.flightloom.adapters.persistence.reconstruction.capture;

import org.jspecify.annotations.NullMarked;
