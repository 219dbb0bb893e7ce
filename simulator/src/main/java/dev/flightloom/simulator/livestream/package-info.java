/**
 * Contract chapter 5: livestreams and stream forwarders.
 *
 * <p>Not modelled: pictures. A stream ends five minutes after its last start, since nobody can be
 * seen watching; there is no call that stops it, as in the real service.
 */
@NullMarked
package dev.flightloom.simulator.livestream;

import org.jspecify.annotations.NullMarked;
