/** Part of a small house that keeps every rule. */
@NullMarked
package dev.flightloom.right.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
