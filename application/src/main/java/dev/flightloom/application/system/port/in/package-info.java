/** What the outside may ask about the installation. */
@NullMarked
package dev.flightloom.application.system.port.in;

import org.jspecify.annotations.NullMarked;
