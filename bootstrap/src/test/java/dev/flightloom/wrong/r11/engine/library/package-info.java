/** Stands for the library of a work engine. */
@NullMarked
package dev.flightloom.wrong.r11.engine.library;

import org.jspecify.annotations.NullMarked;
