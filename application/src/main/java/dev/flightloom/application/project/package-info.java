/** Use cases about projects. */
@NullMarked
package dev.flightloom.application.project;

import org.jspecify.annotations.NullMarked;
