/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r05.name.application.device.port.out;

import org.jspecify.annotations.NullMarked;
