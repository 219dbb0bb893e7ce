package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine.Order;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.BuildObservation.Archive;
import dev.flightloom.domain.reconstruction.BuildObservation.Signal;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InMemoryReconstructionEngineTest implements ReconstructionEngineContract {
  private final InMemoryReconstructionEngine engine = new InMemoryReconstructionEngine();

  @BeforeEach
  void denyTheForeignProject() {
    engine.deny(foreignProject());
  }

  @Override
  public ReconstructionEngine engine() {
    return engine;
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
  public ResourceId resource() {
    return new ResourceId("r-1");
  }

  @Override
  public void finish(ModelId model) {
    engine.setStatus(model, new Signal.Done(new Archive.Finished()));
  }

  @Override
  public void loseNextStartBeforeItsEffect() {
    engine.loseNextStartBeforeItsEffect();
  }

  @Override
  public void loseNextStartAfterItsEffect() {
    engine.loseNextStartAfterItsEffect();
  }

  @Override
  public void refuseNextStartForLackOfRoom() {
    engine.refuseNextStartForLackOfRoom();
  }

  @Override
  public void throttleNextStart() {
    engine.refuseNextStart(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }

  @Test
  void finishesWithTheThirdObservation() {
    engine.start(
        project(), new Order(resource(), SampleReconstruction.planOf(ModelKind.MESH), false));
    var model = engine.models().getFirst();
    assertThat(next(model)).isEqualTo(new Signal.Waiting());
    assertThat(next(model)).isEqualTo(new Signal.Running(33));
    assertThat(next(model)).isEqualTo(new Signal.Done(new Archive.Finished()));
    assertThat(engine.effectiveStarts()).isOne();
  }

  private Signal next(ModelId model) {
    return engine.observe(project(), model).orElseThrow().signal();
  }
}
