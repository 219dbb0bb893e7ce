/** The installation itself: what it is connected to and whether that works. */
@NullMarked
package dev.flightloom.domain.system;

import org.jspecify.annotations.NullMarked;
