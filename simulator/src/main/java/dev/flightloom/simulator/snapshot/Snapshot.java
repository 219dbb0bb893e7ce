package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.fleet.Fleet;
import dev.flightloom.simulator.scenario.Play;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * The whole world at one moment, but for the bytes of the objects, the faults and the request
 * journal.
 *
 * @param version of this format
 * @param scenario that is being played, or none
 */
@RegisterForReflection
record Snapshot(
    int version,
    Settings.Saved settings,
    Records.Saved records,
    Registers.Saved registers,
    Holdings.Saved bucket,
    Fleet.Saved fleet,
    Plans.Saved plans,
    List<Play> scenario) {
  Snapshot {
    scenario = List.copyOf(scenario);
  }

  /** 2 brought everything beyond reconstructions. */
  static final int VERSION = 2;
}
