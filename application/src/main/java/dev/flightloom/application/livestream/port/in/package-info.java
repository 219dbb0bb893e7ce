/** What the outside may ask about livestreams and their forwarders. */
@NullMarked
package dev.flightloom.application.livestream.port.in;

import org.jspecify.annotations.NullMarked;
