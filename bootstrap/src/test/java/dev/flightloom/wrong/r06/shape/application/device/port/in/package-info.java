/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r06.shape.application.device.port.in;

import org.jspecify.annotations.NullMarked;
