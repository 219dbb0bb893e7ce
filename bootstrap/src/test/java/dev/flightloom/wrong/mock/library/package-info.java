/** Stands for a mock library. */
@NullMarked
package dev.flightloom.wrong.mock.library;

import org.jspecify.annotations.NullMarked;
