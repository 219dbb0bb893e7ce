/** Flight routes. */
@NullMarked
package dev.flightloom.domain.wayline;

import org.jspecify.annotations.NullMarked;
