/** Lets through what moves an aircraft or a dock, and writes it down. */
@NullMarked
package dev.flightloom.application.audit;

import org.jspecify.annotations.NullMarked;
