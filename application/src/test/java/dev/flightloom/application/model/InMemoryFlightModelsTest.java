package dev.flightloom.application.model;

import dev.flightloom.application.model.port.out.FlightModels;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import java.time.Duration;

class InMemoryFlightModelsTest implements FlightModelsContract {
  private final InMemoryFlightModels models =
      new InMemoryFlightModels(project(), SampleFlightModel.mesh(9001, "quarry-jan"));

  @Override
  public FlightModels models() {
    return models;
  }

  @Override
  public ProjectId project() {
    return new ProjectId("p-1");
  }

  @Override
  public ProjectId foreignProject() {
    return new ProjectId("p-foreign");
  }

  @Override
  public long folder() {
    return 4711;
  }

  @Override
  public void throttleNextList() {
    models.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }

  @Override
  public void loseNextOrder() {
    models.loseNext();
  }

  @Override
  public int orders() {
    return models.ordered().size();
  }
}
