/** Tests of the journal. */
@NullMarked
package dev.flightloom.adapters.persistence.client;

import org.jspecify.annotations.NullMarked;
