/** What comes back: archives, unpacked models and the manifest that proves them. */
@NullMarked
package dev.flightloom.domain.reconstruction.result;

import org.jspecify.annotations.NullMarked;
