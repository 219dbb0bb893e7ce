/** The commands of devices: docks, aircraft and controllers. */
@NullMarked
package dev.flightloom.adapters.cli.device;

import org.jspecify.annotations.NullMarked;
