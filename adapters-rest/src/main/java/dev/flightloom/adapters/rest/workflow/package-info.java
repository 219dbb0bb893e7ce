/** Alarms for workflows over HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.workflow;

import org.jspecify.annotations.NullMarked;
