/** Projects over HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.project;

import org.jspecify.annotations.NullMarked;
