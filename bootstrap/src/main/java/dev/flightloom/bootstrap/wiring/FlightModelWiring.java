package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.application.model.CreateFlightModelService;
import dev.flightloom.application.model.FlightModelQueries;
import dev.flightloom.application.model.port.out.FlightModels;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires the use cases of models made from flights. */
class FlightModelWiring {

  @Produces
  @Singleton
  FlightModelQueries queries(FlightModels models) {
    return new FlightModelQueries(models);
  }

  @Produces
  @Singleton
  CreateFlightModelService create(FlightModels models, FlightTasks tasks) {
    return new CreateFlightModelService(models, tasks);
  }
}
