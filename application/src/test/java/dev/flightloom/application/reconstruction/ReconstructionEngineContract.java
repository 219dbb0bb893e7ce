package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine.Order;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine.StartAnswer;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildObservation;
import dev.flightloom.domain.reconstruction.BuildObservation.Archive;
import dev.flightloom.domain.reconstruction.BuildObservation.Signal;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ReconstructionEngine} does. */
public interface ReconstructionEngineContract {

  /** The port. */
  ReconstructionEngine engine();

  /** A project that our key may use. */
  ProjectId project();

  /** A project that our key may not use. */
  ProjectId foreignProject();

  /**
   * A resource of {@link #project} with ten images and a file of a LiDAR sensor, the same within
   * one test.
   */
  ResourceId resource();

  /** Lets the build and the packing of its archive come to their end. */
  void finish(ModelId model);

  /** Breaks the connection of the next start before it has any effect. */
  void loseNextStartBeforeItsEffect();

  /** Breaks the connection of the next start after it had its effect. */
  void loseNextStartAfterItsEffect();

  /** Makes the next start meet a FlightHub whose limit of parallel work is reached. */
  void refuseNextStartForLackOfRoom();

  /** Makes the next start meet a FlightHub that asks to slow down. */
  void throttleNextStart();

  @Test
  default void startsOneBuildPerProduct() {
    var builds = start(ModelKind.ORTHOPHOTO, ModelKind.MESH);
    assertThat(builds)
        .extracting(Build::kind)
        .containsExactlyInAnyOrder(ModelKind.ORTHOPHOTO, ModelKind.MESH);
    assertThat(builds).extracting(Build::model).doesNotHaveDuplicates();
    assertThat(builds).extracting(Build::stage).containsOnly(new BuildStage.Queued());
  }

  @Test
  default void startsEveryKind() {
    for (var kind : ModelKind.values()) {
      assertThat(start(kind)).singleElement().extracting(Build::kind).isEqualTo(kind);
    }
  }

  @Test
  default void observesWhatItStarted() {
    var build = start(ModelKind.MESH).getFirst();
    var seen = engine().observe(project(), build.model()).orElseThrow();
    assertThat(seen.model()).isEqualTo(build.model());
    assertThat(seen.kind()).isEqualTo(ModelKind.MESH);
    assertThat(seen.resource()).isEqualTo(resource());
    assertThat(seen.signal()).isInstanceOfAny(Signal.Waiting.class, Signal.Running.class);
  }

  @Test
  default void listsWhatIsRunning() {
    var build = start(ModelKind.MESH).getFirst();
    assertThat(running()).contains(build.model());
  }

  @Test
  default void listsNothingWhereNothingRuns() {
    assertThat(running()).isEmpty();
  }

  @Test
  default void tellsWhereTheArchiveOfAFinishedModelIs() {
    var model = start(ModelKind.MESH).getFirst().model();
    finish(model);
    var seen = engine().observe(project(), model).orElseThrow();
    assertThat(seen.signal()).isEqualTo(new Signal.Done(new Archive.Finished()));
    assertThat(seen.archive().isKnown()).isTrue();
    assertThat(seen.sizeInBytes()).isPositive();
  }

  @Test
  default void observesNothingOfAnUnknownModel() {
    assertThat(engine().observe(project(), unknown())).isEmpty();
  }

  @Test
  default void stopsABuild() {
    var model = start(ModelKind.MESH).getFirst().model();
    engine().stop(project(), model);
    assertThat(engine().observe(project(), model))
        .map(BuildObservation::signal)
        .contains(new Signal.Cancelled());
    assertThat(running()).doesNotContain(model);
  }

  @Test
  default void doesNotMindStoppingWhatIsOver() {
    var model = start(ModelKind.MESH).getFirst().model();
    finish(model);
    assertThatCode(() -> engine().stop(project(), model)).doesNotThrowAnyException();
    assertThatCode(() -> engine().stop(project(), unknown())).doesNotThrowAnyException();
  }

  @Test
  default void deletesAModel() {
    var model = start(ModelKind.MESH).getFirst().model();
    finish(model);
    engine().delete(project(), model);
    assertThat(engine().observe(project(), model)).isEmpty();
    assertThatCode(() -> engine().delete(project(), model)).doesNotThrowAnyException();
  }

  @Test
  default void doesNotKnowHowAStartEndedThatWasLostBeforeItsEffect() {
    loseNextStartBeforeItsEffect();
    assertThat(engine().start(project(), order(ModelKind.MESH)))
        .isInstanceOf(StartAnswer.Unknown.class);
    assertThat(running()).isEmpty();
  }

  @Test
  default void doesNotKnowHowAStartEndedThatWasLostAfterItsEffect() {
    loseNextStartAfterItsEffect();
    assertThat(engine().start(project(), order(ModelKind.MESH)))
        .isInstanceOf(StartAnswer.Unknown.class);
    assertThat(engine().running(project()))
        .singleElement()
        .extracting(BuildObservation::resource)
        .isEqualTo(resource());
  }

  @Test
  default void saysWhenThereIsNoRoom() {
    refuseNextStartForLackOfRoom();
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> start(ModelKind.MESH))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("engine.no-room"));
    assertThat(running()).isEmpty();
  }

  @Test
  default void tellsWhenToSlowDownBeforeAnyEffect() {
    throttleNextStart();
    assertThatExceptionOfType(Throttled.class).isThrownBy(() -> start(ModelKind.MESH));
    assertThat(running()).isEmpty();
  }

  @Test
  default void deniesAForeignProject() {
    assertThatExceptionOfType(Denied.class).isThrownBy(() -> engine().running(foreignProject()));
  }

  private List<Build> start(ModelKind... kinds) {
    return switch (engine().start(project(), order(kinds))) {
      case StartAnswer.Started(var builds) -> builds;
      case StartAnswer.Unknown(var reason) -> throw new AssertionError(reason);
    };
  }

  private Order order(ModelKind... kinds) {
    return new Order(resource(), SampleReconstruction.planOf(kinds), false);
  }

  private List<ModelId> running() {
    return engine().running(project()).stream().map(BuildObservation::model).toList();
  }

  private static ModelId unknown() {
    return new ModelId("00000000-0000-4000-8000-000000000000");
  }
}
