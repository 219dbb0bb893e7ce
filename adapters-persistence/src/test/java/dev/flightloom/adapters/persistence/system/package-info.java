/** Tests of the journal. */
@NullMarked
package dev.flightloom.adapters.persistence.system;

import org.jspecify.annotations.NullMarked;
