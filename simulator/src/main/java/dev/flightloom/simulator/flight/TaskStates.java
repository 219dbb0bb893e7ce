package dev.flightloom.simulator.flight;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.world.Never;
import dev.flightloom.simulator.world.Routes;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Tells how a task stands now. */
@Singleton
public class TaskStates {
  private final SimulatorClock clock;
  private final Profiles profiles;
  private final Routes routes;
  private final Flights flights;
  private final Landings landings;

  TaskStates(
      SimulatorClock clock, Profiles profiles, Routes routes, Flights flights, Landings landings) {
    this.clock = clock;
    this.profiles = profiles;
    this.routes = routes;
    this.flights = flights;
    this.landings = landings;
  }

  /** The task now. */
  public TaskState of(FlightTask task) {
    var now = clock.instant();
    return flights.of(task).map(each -> flown(each, now)).orElseGet(() -> planned(task, now));
  }

  private TaskState planned(FlightTask task, Instant now) {
    int waypoints =
        routes
            .find(task.project(), task.order().route())
            .map(each -> each.waypoints().size())
            .orElse(0);
    return new TaskState(before(task, now), Never.YET, Never.YET, 0, waypoints, MediaFolder.NONE);
  }

  private static String before(FlightTask task, Instant now) {
    if (!now.isBefore(task.failedAt())) {
      return task.failure().status();
    }
    return task.suspendedAt(now) ? "suspended" : "waiting";
  }

  private TaskState flown(Flight flight, Instant now) {
    boolean up = !now.isBefore(flight.takeOffAt());
    boolean down = !now.isBefore(flight.landingAt());
    return new TaskState(
        word(flight, now),
        up ? flight.takeOffAt() : Never.YET,
        down ? flight.landingAt() : Never.YET,
        flight.at(now).waypoint(),
        flight.route().waypoints().size(),
        landings.folder(flight, now));
  }

  private String word(Flight flight, Instant now) {
    boolean newer = profiles.current().flights().newerStatuses();
    return switch (flight.at(now).phase()) {
      case PREPARING -> newer ? "preparing" : "waiting";
      case HOVERING -> "paused";
      case TAKING_OFF, ON_ROUTE, RETURNING, LANDING -> "executing";
      case DOCKED -> flight.brokenOff() ? (newer ? "partially_done" : "terminated") : "success";
    };
  }
}
