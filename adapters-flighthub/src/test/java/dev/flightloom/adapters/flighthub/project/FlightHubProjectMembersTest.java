package dev.flightloom.adapters.flighthub.project;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.project.ProjectMembersContract;
import dev.flightloom.application.project.port.out.ProjectMembers;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class FlightHubProjectMembersTest implements ProjectMembersContract {
  @Inject ProjectMembers members;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public ProjectMembers members() {
    return members;
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
  public void loseNextAnswer() {
    simulator.spoilNext("project.add-members", "\"effect\":\"reset\",\"when\":\"after\"");
  }
}
