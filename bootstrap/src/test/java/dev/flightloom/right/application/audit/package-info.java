/** Part of a small house that keeps every rule. */
@NullMarked
package dev.flightloom.right.application.audit;

import org.jspecify.annotations.NullMarked;
