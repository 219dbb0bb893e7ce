/**
 * Everything that may go wrong on the way to an answer, told apart by what a caller can do about
 * it.
 */
@NullMarked
package dev.flightloom.domain.failure;

import org.jspecify.annotations.NullMarked;
