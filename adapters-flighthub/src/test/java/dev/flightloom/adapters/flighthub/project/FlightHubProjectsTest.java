package dev.flightloom.adapters.flighthub.project;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.project.ProjectsContract;
import dev.flightloom.application.project.port.out.Projects;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class FlightHubProjectsTest implements ProjectsContract {
  @Inject Projects projects;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public Projects projects() {
    return projects;
  }

  @Override
  public void throttleNextCall() {
    simulator.spoilNext("project.list", "\"effect\":\"code\",\"code\":210429");
  }

  @Override
  public void breakNextCall() {
    simulator.spoilNext("project.list", "\"effect\":\"status\",\"status\":503");
  }
}
