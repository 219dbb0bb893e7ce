/** Use cases about livestreams and their forwarders. */
@NullMarked
package dev.flightloom.application.livestream;

import org.jspecify.annotations.NullMarked;
