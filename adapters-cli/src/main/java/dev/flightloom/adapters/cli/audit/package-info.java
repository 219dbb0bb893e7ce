/** The commands of the audit journal. */
@NullMarked
package dev.flightloom.adapters.cli.audit;

import org.jspecify.annotations.NullMarked;
