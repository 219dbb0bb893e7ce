/**
 * Contract chapter 3: the projects of the organisation, their storage and their people.
 *
 * <p>Not modelled: sorting of projects, users that do not exist, keys for storage other than the
 * one bucket.
 */
@NullMarked
package dev.flightloom.simulator.project;

import org.jspecify.annotations.NullMarked;
