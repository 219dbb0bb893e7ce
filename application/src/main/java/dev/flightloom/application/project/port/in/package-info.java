/** What the outside may ask about projects. */
@NullMarked
package dev.flightloom.application.project.port.in;

import org.jspecify.annotations.NullMarked;
