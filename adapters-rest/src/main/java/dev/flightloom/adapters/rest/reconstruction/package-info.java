/**
 * Reconstructions over HTTP; more than 15 files, because shapes are package-private and every
 * resource here shows some of them.
 */
@NullMarked
package dev.flightloom.adapters.rest.reconstruction;

import org.jspecify.annotations.NullMarked;
