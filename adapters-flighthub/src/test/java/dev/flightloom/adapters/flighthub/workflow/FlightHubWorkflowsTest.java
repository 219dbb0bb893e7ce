package dev.flightloom.adapters.flighthub.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.workflow.WorkflowsContract;
import dev.flightloom.application.workflow.port.out.Workflows;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class FlightHubWorkflowsTest implements WorkflowsContract {
  private static final String TRIGGER = "workflow.trigger";

  @Inject Workflows workflows;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public Workflows workflows() {
    return workflows;
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
    simulator.spoilNext(TRIGGER, "\"effect\":\"code\",\"code\":210429,\"when\":\"before\"");
  }

  @Override
  public void loseNextAnswer() {
    simulator.spoilNext(TRIGGER, "\"effect\":\"reset\",\"when\":\"after\"");
  }

  @Override
  public int count() {
    var requests = simulator.requests(TRIGGER);
    assertThat(requests.toString()).contains(REQUEST.value());
    return requests.size();
  }
}
