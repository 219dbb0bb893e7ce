/** Map annotations over HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.annotation;

import org.jspecify.annotations.NullMarked;
