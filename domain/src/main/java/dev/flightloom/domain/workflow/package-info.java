/** Workflows of FlightHub: they raise alarms that a person confirms. */
@NullMarked
package dev.flightloom.domain.workflow;

import org.jspecify.annotations.NullMarked;
