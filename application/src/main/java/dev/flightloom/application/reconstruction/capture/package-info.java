/** Captures wherever they are, behind one door: folders of this machine and media of flights. */
@NullMarked
package dev.flightloom.application.reconstruction.capture;

import org.jspecify.annotations.NullMarked;
