package dev.flightloom.simulator.flight;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.world.Never;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes tasks of orders, under the switches in force. */
@Singleton
class NewTasks {
  private final Profiles profiles;
  private final SimulatorClock clock;

  NewTasks(Profiles profiles, SimulatorClock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  FlightTask of(String uuid, String project, Order order, long folder) {
    var switches = profiles.current().flights();
    return new FlightTask(
        uuid,
        project,
        order,
        clock.instant(),
        folder,
        switches.photosPerWaypoint(),
        Integer.MAX_VALUE,
        order.returnAltitude() > switches.ceiling(),
        Never.YET,
        0,
        Never.YET,
        Failure.NONE,
        List.of());
  }
}
