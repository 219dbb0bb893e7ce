/** What the use cases about workflows ask of the outside. */
@NullMarked
package dev.flightloom.application.workflow.port.out;

import org.jspecify.annotations.NullMarked;
