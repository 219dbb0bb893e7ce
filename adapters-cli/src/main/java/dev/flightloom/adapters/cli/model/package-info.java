/** The commands of models made from flights. */
@NullMarked
package dev.flightloom.adapters.cli.model;

import org.jspecify.annotations.NullMarked;
