/** What can be done to docks and aircraft. */
@NullMarked
package dev.flightloom.domain.device.control;

import org.jspecify.annotations.NullMarked;
