/** Commands that show flight tasks. */
@NullMarked
package dev.flightloom.adapters.cli.flighttask;

import org.jspecify.annotations.NullMarked;
