/** What devices complain of. */
@NullMarked
package dev.flightloom.domain.device.health;

import org.jspecify.annotations.NullMarked;
