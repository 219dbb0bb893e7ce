package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.flight.FlightTask;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.world.Route;
import dev.flightloom.simulator.world.Routes;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Flight tasks and the routes that clients uploaded. */
@Singleton
class Plans {
  private final FlightTasks tasks;
  private final Routes routes;
  private final SimulatorClock clock;

  Plans(FlightTasks tasks, Routes routes, SimulatorClock clock) {
    this.tasks = tasks;
    this.routes = routes;
    this.clock = clock;
  }

  /**
   * The plans as a snapshot holds them.
   *
   * @param genesis first moment of the world
   */
  @RegisterForReflection
  record Saved(Instant genesis, List<FlightTask> tasks, List<Route> routes) {
    Saved {
      tasks = List.copyOf(tasks);
      routes = List.copyOf(routes);
    }
  }

  Saved save() {
    return new Saved(tasks.genesis(), tasks.all(), routes.uploaded());
  }

  void restore(Saved saved) {
    routes.restore(saved.routes());
    tasks.restore(saved.genesis(), saved.tasks());
  }

  void reset() {
    routes.restore(List.of());
    tasks.restart(clock.instant());
  }
}
