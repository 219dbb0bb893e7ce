/**
 * The way into the command line: what is answered before Quarkus starts, and what runs after it.
 */
@NullMarked
package dev.flightloom.adapters.cli.client;

import org.jspecify.annotations.NullMarked;
