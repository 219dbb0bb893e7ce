/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r01.port.application.device.port.out;

import org.jspecify.annotations.NullMarked;
