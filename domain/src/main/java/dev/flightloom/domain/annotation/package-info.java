/** Marks on the map of a project. */
@NullMarked
package dev.flightloom.domain.annotation;

import org.jspecify.annotations.NullMarked;
