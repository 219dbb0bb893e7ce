package dev.flightloom.adapters.flighthub.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.reconstruction.ReconstructionEngineContract;
import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Registration;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine.Order;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine.StartAnswer;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FlightHubReconstructionEngineTest implements ReconstructionEngineContract {
  private static final String START = "open-modeling.start";

  @Inject ReconstructionEngine engine;
  @Inject CaptureResources resources;
  @Inject Simulator simulator;

  @BeforeEach
  void resetAndRegister() {
    simulator.reset();
    var grant = resources.grant(project());
    var files =
        Stream.concat(
                IntStream.rangeClosed(1, 10).mapToObj(n -> "DJI_%04d.jpeg".formatted(n)),
                Stream.of("DJI_0001.LDR"))
            .map(ObjectName::new)
            .collect(Collectors.toMap(Function.identity(), it -> simulator.store(grant, it)));
    resources.register(project(), new Registration(resource(), "quarry", files), grant);
  }

  @Override
  public ReconstructionEngine engine() {
    return engine;
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
  public ResourceId resource() {
    return new ResourceId("5e0c5a4e-0000-4000-8000-00000000ab01");
  }

  @Override
  public void finish(ModelId model) {
    simulator.advance(Duration.ofMinutes(10));
  }

  @Override
  public void loseNextStartBeforeItsEffect() {
    simulator.spoilNext(START, "\"effect\":\"reset\",\"when\":\"before\"");
  }

  @Override
  public void loseNextStartAfterItsEffect() {
    simulator.spoilNext(START, "\"effect\":\"reset\",\"when\":\"after\"");
  }

  @Override
  public void refuseNextStartForLackOfRoom() {
    simulator.spoilNext(START, "\"effect\":\"code\",\"code\":801");
  }

  @Override
  public void throttleNextStart() {
    simulator.spoilNext(START, "\"effect\":\"code\",\"code\":210429");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"effect\":\"html\",\"when\":\"after\"",
        "\"effect\":\"data-absent\"",
        "\"effect\":\"cut-body\"",
        "\"effect\":\"status\",\"status\":504,\"when\":\"after\"",
        "\"effect\":\"code\",\"code\":210500,\"when\":\"after\"",
      })
  void neverTakesASpoiltAnswerForAFailure(String fault) {
    simulator.spoilNext(START, fault);
    assertThat(engine.start(project(), mesh())).isInstanceOf(StartAnswer.Unknown.class);
    assertThat(engine.running(project())).hasSize(1);
    assertThat(simulator.requests(START)).hasSize(1);
  }

  @Test
  void readsAListThatIsNull() {
    simulator.spoilNext("open-modeling.running-models", "\"effect\":\"list-null\"");
    assertThat(engine.running(project())).isEmpty();
  }

  private Order mesh() {
    return new Order(resource(), SampleReconstruction.planOf(ModelKind.MESH), false);
  }
}
