/** The installation, its health and its description of itself. */
@NullMarked
package dev.flightloom.adapters.rest.system;

import org.jspecify.annotations.NullMarked;
