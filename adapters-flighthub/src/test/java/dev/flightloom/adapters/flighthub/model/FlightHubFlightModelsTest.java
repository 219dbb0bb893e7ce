package dev.flightloom.adapters.flighthub.model;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.model.FlightModelsContract;
import dev.flightloom.application.model.port.out.FlightModels;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class FlightHubFlightModelsTest implements FlightModelsContract {
  private static final String CREATE = "model.create";

  @Inject FlightModels models;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public FlightModels models() {
    return models;
  }

  @Override
  public ProjectId project() {
    return Simulator.PROJECT;
  }

  @Override
  public ProjectId foreignProject() {
    return Simulator.FOREIGN;
  }

  @Override
  public long folder() {
    return 4711;
  }

  @Override
  public void throttleNextList() {
    simulator.spoilNext("model.list", "\"effect\":\"code\",\"code\":210429");
  }

  @Override
  public void loseNextOrder() {
    simulator.spoilNext(CREATE, "\"effect\":\"reset\",\"when\":\"after\"");
  }

  @Override
  public int orders() {
    return simulator.requests(CREATE).size();
  }
}
