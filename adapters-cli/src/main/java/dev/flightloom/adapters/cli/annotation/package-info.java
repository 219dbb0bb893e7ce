/** The commands of map annotations. */
@NullMarked
package dev.flightloom.adapters.cli.annotation;

import org.jspecify.annotations.NullMarked;
