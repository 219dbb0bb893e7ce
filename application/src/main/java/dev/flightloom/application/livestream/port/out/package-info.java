/** What the use cases about livestreams and their forwarders ask of the outside. */
@NullMarked
package dev.flightloom.application.livestream.port.out;

import org.jspecify.annotations.NullMarked;
