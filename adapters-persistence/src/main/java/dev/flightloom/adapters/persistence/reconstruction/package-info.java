/** Reconstructions, their events and their durable work in the journal. */
@NullMarked
package dev.flightloom.adapters.persistence.reconstruction;

import org.jspecify.annotations.NullMarked;
