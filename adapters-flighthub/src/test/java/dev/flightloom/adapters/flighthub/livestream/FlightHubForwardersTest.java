package dev.flightloom.adapters.flighthub.livestream;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.livestream.ForwardersContract;
import dev.flightloom.application.livestream.port.out.Forwarders;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class FlightHubForwardersTest implements ForwardersContract {
  private static final String CREATE = "livestream.create-forwarder";

  @Inject Forwarders forwarders;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public Forwarders forwarders() {
    return forwarders;
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
  public void throttleNextList() {
    simulator.spoilNext("livestream.list-forwarders", "\"effect\":\"code\",\"code\":210429");
  }

  @Override
  public void loseNextCreation() {
    simulator.spoilNext(CREATE, "\"effect\":\"reset\",\"when\":\"after\"");
  }

  @Override
  public void loseNextCreationBeforeItsEffect() {
    simulator.spoilNext(CREATE, "\"effect\":\"reset\",\"when\":\"before\"");
  }

  @Override
  public int creations() {
    return simulator.requests(CREATE).size();
  }
}
