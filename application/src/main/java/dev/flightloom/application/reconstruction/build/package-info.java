/** Starting builds exactly once and watching them. */
@NullMarked
package dev.flightloom.application.reconstruction.build;

import org.jspecify.annotations.NullMarked;
