/** FlightHub as a whole: its status and its clock. */
@NullMarked
package dev.flightloom.adapters.flighthub.system;

import org.jspecify.annotations.NullMarked;
