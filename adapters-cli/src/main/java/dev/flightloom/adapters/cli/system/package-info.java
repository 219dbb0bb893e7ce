/** Commands that run, check and complete this installation. */
@NullMarked
package dev.flightloom.adapters.cli.system;

import org.jspecify.annotations.NullMarked;
