/** Use cases about map annotations. */
@NullMarked
package dev.flightloom.application.annotation;

import org.jspecify.annotations.NullMarked;
