/** The only place that turns what went wrong into an HTTP answer (RFC 9457). */
@NullMarked
package dev.flightloom.adapters.rest.problem;

import org.jspecify.annotations.NullMarked;
