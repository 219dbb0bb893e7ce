/** Contract chapter 3.1. */
@NullMarked
package dev.flightloom.simulator.project;

import org.jspecify.annotations.NullMarked;
