/** Use cases about the installation itself. */
@NullMarked
package dev.flightloom.application.system;

import org.jspecify.annotations.NullMarked;
