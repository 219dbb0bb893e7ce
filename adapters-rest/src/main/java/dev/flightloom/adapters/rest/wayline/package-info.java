/** Flight routes over HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.wayline;

import org.jspecify.annotations.NullMarked;
