/** Commands that show projects. */
@NullMarked
package dev.flightloom.adapters.cli.project;

import org.jspecify.annotations.NullMarked;
