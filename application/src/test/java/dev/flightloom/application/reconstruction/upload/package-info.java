/** Proofs of sending and registering. */
@NullMarked
package dev.flightloom.application.reconstruction.upload;

import org.jspecify.annotations.NullMarked;
