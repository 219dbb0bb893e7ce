/** What may be asked about commands that were given. */
@NullMarked
package dev.flightloom.application.audit.port.in;

import org.jspecify.annotations.NullMarked;
