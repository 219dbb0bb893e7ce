/** The audit journal in the journal's database. */
@NullMarked
package dev.flightloom.adapters.persistence.audit;

import org.jspecify.annotations.NullMarked;
