/**
 * Contract chapter 3: projects, their devices, storage and people.
 *
 * <p>Not modelled: sorting of projects, users that do not exist, keys for storage other than the
 * one bucket.
 */
@NullMarked
package dev.flightloom.simulator.project;

import org.jspecify.annotations.NullMarked;
