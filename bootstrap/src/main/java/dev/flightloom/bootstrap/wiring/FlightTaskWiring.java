package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.flighttask.FlightTaskQueries;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires the flight task use cases. */
class FlightTaskWiring {

  @Produces
  @Singleton
  FlightTaskQueries queries(FlightTasks tasks) {
    return new FlightTaskQueries(tasks);
  }
}
