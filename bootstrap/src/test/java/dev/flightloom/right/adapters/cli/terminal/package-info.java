/** Part of a small house that keeps every rule. */
@NullMarked
package dev.flightloom.right.adapters.cli.terminal;

import org.jspecify.annotations.NullMarked;
