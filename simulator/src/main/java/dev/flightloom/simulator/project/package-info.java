/**
 * Contract chapters 3.1 to 3.3: projects and devices of the organisation.
 *
 * <p>Not modelled: sorting, the members of projects, keys that see only some of the projects.
 */
@NullMarked
package dev.flightloom.simulator.project;

import org.jspecify.annotations.NullMarked;
