/** Livestreams and their forwarders over HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.livestream;

import org.jspecify.annotations.NullMarked;
