/**
 * The simulator's own side, for tests and demos: time, faults, profile, request journal and world.
 *
 * <p>It answers this machine only, unless configured otherwise, and has no other access control.
 */
@NullMarked
package dev.flightloom.simulator.admin;

import org.jspecify.annotations.NullMarked;
