package dev.flightloom.adapters.flighthub.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.project.ProjectStorageContract;
import dev.flightloom.application.project.port.out.ProjectStorage;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightHubProjectStorageTest implements ProjectStorageContract {
  private static final String GRANT = "project.sts-token";

  @Inject ProjectStorage storage;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public ProjectStorage storage() {
    return storage;
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
  public void throttleNextCall() {
    simulator.spoilNext(GRANT, "\"effect\":\"code\",\"code\":210429");
  }

  @Test
  @DisplayName("contract 14.13: the credentials are a GET here, not a POST as in V2.0")
  void asksWithAGet() {
    storage.grant(project());
    assertThat(simulator.requests(GRANT).get(0).path("method").asText()).isEqualTo("GET");
  }
}
