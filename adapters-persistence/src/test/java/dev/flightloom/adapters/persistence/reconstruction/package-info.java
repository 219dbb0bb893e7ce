/** Tests of the journal. */
@NullMarked
package dev.flightloom.adapters.persistence.reconstruction;

import org.jspecify.annotations.NullMarked;
