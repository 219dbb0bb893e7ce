/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r01.driven.application.device.port.in;

import org.jspecify.annotations.NullMarked;
