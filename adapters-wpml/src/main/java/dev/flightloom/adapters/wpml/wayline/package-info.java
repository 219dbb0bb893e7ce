/**
 * The two documents of a route file, what they mean, and the rules that they have to keep; one
 * package, as an adapter shows nothing and these all read the same documents.
 */
@NullMarked
package dev.flightloom.adapters.wpml.wayline;

import org.jspecify.annotations.NullMarked;
