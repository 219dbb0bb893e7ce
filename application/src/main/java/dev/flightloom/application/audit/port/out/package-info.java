/** What auditing asks of the outside. */
@NullMarked
package dev.flightloom.application.audit.port.out;

import org.jspecify.annotations.NullMarked;
