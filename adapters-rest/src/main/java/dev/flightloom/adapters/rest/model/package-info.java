/** Models made from flights over HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.model;

import org.jspecify.annotations.NullMarked;
