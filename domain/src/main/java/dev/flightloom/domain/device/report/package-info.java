/** What a state says, as named values with units for people and programs. */
@NullMarked
package dev.flightloom.domain.device.report;

import org.jspecify.annotations.NullMarked;
