/** The commands of flight routes. */
@NullMarked
package dev.flightloom.adapters.cli.wayline;

import org.jspecify.annotations.NullMarked;
