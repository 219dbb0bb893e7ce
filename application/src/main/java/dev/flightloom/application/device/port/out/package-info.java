/** What the device use cases ask of the outside. */
@NullMarked
package dev.flightloom.application.device.port.out;

import org.jspecify.annotations.NullMarked;
