/** What the outside may ask about workflows. */
@NullMarked
package dev.flightloom.application.workflow.port.in;

import org.jspecify.annotations.NullMarked;
