/** Commands of flight tasks: order, list, show, suspend, restore and watch. */
@NullMarked
package dev.flightloom.adapters.cli.flighttask;

import org.jspecify.annotations.NullMarked;
