/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r16.domain.audit;

import org.jspecify.annotations.NullMarked;
