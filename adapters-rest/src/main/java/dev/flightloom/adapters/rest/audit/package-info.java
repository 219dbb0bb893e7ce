/** The audit journal over HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.audit;

import org.jspecify.annotations.NullMarked;
