package dev.flightloom.adapters.flighthub.annotation;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.annotation.AnnotationsContract;
import dev.flightloom.application.annotation.port.out.Annotations;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class FlightHubAnnotationsTest implements AnnotationsContract {
  private static final String CREATE = "annotation.create";

  @Inject Annotations annotations;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public Annotations annotations() {
    return annotations;
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
    simulator.spoilNext(CREATE, "\"effect\":\"code\",\"code\":210429,\"when\":\"before\"");
  }

  @Override
  public void loseNextAnswer() {
    simulator.spoilNext(CREATE, "\"effect\":\"reset\",\"when\":\"after\"");
  }

  @Override
  public int count() {
    return simulator.requests(CREATE).size();
  }
}
