/** Proofs of the preflight. */
@NullMarked
package dev.flightloom.application.reconstruction.preflight;

import org.jspecify.annotations.NullMarked;
