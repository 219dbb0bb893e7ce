/** What media of flights need from the outside. */
@NullMarked
package dev.flightloom.application.media.port.out;

import org.jspecify.annotations.NullMarked;
