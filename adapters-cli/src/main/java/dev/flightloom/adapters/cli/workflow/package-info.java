/** The commands of workflows. */
@NullMarked
package dev.flightloom.adapters.cli.workflow;

import org.jspecify.annotations.NullMarked;
