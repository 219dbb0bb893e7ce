/**
 * What the simulated organisation has: projects, routes, grants and resources.
 *
 * <p>Not modelled: users and their roles, several organisations.
 */
@NullMarked
package dev.flightloom.simulator.world;

import org.jspecify.annotations.NullMarked;
