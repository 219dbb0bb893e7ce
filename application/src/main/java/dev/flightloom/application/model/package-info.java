/** Use cases about models made from flights. */
@NullMarked
package dev.flightloom.application.model;

import org.jspecify.annotations.NullMarked;
