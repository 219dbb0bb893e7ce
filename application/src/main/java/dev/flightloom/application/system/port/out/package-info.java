/** What the system use cases ask of the outside. */
@NullMarked
package dev.flightloom.application.system.port.out;

import org.jspecify.annotations.NullMarked;
