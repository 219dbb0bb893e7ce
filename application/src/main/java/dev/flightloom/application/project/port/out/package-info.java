/** What the project use cases ask of the outside. */
@NullMarked
package dev.flightloom.application.project.port.out;

import org.jspecify.annotations.NullMarked;
