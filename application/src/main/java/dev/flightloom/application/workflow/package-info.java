/** Use cases about workflows. */
@NullMarked
package dev.flightloom.application.workflow;

import org.jspecify.annotations.NullMarked;
