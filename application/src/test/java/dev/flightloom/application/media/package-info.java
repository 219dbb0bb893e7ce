/** Contracts and fakes of the ports about media, and tests of their use cases. */
@NullMarked
package dev.flightloom.application.media;

import org.jspecify.annotations.NullMarked;
