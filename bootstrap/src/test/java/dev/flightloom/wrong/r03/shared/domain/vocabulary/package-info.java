/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r03.shared.domain.vocabulary;

import org.jspecify.annotations.NullMarked;
