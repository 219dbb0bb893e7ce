/** Contracts of the pipeline's driven ports, fakes that keep them, and tests of the use cases. */
@NullMarked
package dev.flightloom.application.reconstruction;

import org.jspecify.annotations.NullMarked;
