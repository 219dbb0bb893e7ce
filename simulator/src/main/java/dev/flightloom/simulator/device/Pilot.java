package dev.flightloom.simulator.device;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.flight.path.Deed;
import dev.flightloom.simulator.wire.Refusal;
import jakarta.inject.Singleton;

/** Hands commands to the flight of a dock. */
@Singleton
class Pilot {
  private final FlightTasks tasks;
  private final SimulatorClock clock;

  Pilot(FlightTasks tasks, SimulatorClock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Has a command done; refuses one that makes no sense now. */
  void obey(Station station, Deed.Kind kind) {
    var flight =
        tasks
            .inProgress(station.gateway().sn())
            .filter(each -> each.at(clock.instant()).phase().takes(kind))
            .orElseThrow(() -> Refusal.NOT_SUPPORTED.because("operation not supported now"));
    tasks.note(flight.task(), kind);
  }
}
