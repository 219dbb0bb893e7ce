/** What is ordered of a dock: when to fly which route, and how to come home. */
@NullMarked
package dev.flightloom.domain.flighttask.order;

import org.jspecify.annotations.NullMarked;
