/** The commands of livestreams and their forwarders. */
@NullMarked
package dev.flightloom.adapters.cli.livestream;

import org.jspecify.annotations.NullMarked;
