/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r11.engine.house.adapters.persistence.device;

import org.jspecify.annotations.NullMarked;
