/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r01.bootstrap.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
