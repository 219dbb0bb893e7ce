/** What the outside may ask about devices, and of them. */
@NullMarked
package dev.flightloom.application.device.port.in;

import org.jspecify.annotations.NullMarked;
