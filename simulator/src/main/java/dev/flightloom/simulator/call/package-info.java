/** The request being answered: which operation it means, and what it is about. */
@NullMarked
package dev.flightloom.simulator.call;

import org.jspecify.annotations.NullMarked;
