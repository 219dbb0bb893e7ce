/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r08.component.domain.device;

import org.jspecify.annotations.NullMarked;
