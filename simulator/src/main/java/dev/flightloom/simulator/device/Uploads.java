package dev.flightloom.simulator.device;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.flight.Flight;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.flight.Flights;
import dev.flightloom.simulator.flight.Landings;
import jakarta.inject.Singleton;

/** Counts the files that wait in docks. */
@Singleton
class Uploads {
  private final FlightTasks tasks;
  private final Flights flights;
  private final Landings landings;
  private final SimulatorClock clock;

  Uploads(FlightTasks tasks, Flights flights, Landings landings, SimulatorClock clock) {
    this.tasks = tasks;
    this.flights = flights;
    this.landings = landings;
    this.clock = clock;
  }

  /** Files of all flights from a dock that have not been uploaded. */
  int remaining(Station station) {
    return tasks.all().stream()
        .filter(each -> each.order().dock().equals(station.gateway().sn()))
        .flatMap(each -> flights.of(each).stream())
        .mapToInt(this::waiting)
        .sum();
  }

  private int waiting(Flight flight) {
    var folder = landings.folder(flight, clock.instant());
    return folder.expected() - folder.uploaded();
  }
}
