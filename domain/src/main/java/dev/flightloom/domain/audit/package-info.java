/** Who asked for what moves an aircraft or a dock, and what became of it. */
@NullMarked
package dev.flightloom.domain.audit;

import org.jspecify.annotations.NullMarked;
