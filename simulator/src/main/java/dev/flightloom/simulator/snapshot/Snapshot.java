package dev.flightloom.simulator.snapshot;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The whole world at one moment, but for the bytes of the objects, the faults and the request
 * journal.
 *
 * @param version of this format
 */
@RegisterForReflection
record Snapshot(
    int version,
    Settings.Saved settings,
    Records.Saved records,
    Registers.Saved registers,
    Holdings.Saved bucket) {
  static final int VERSION = 2;
}
