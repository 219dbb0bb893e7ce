/**
 * What the simulated organisation has: projects, flights, grants and resources.
 *
 * <p>Not modelled: users and their roles, several organisations, devices.
 */
@NullMarked
package dev.flightloom.simulator.world;

import org.jspecify.annotations.NullMarked;
