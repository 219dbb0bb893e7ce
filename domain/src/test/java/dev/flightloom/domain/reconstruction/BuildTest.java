package dev.flightloom.domain.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.BuildObservation.Archive;
import dev.flightloom.domain.reconstruction.BuildObservation.Signal;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BuildTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Instant LATER = NOW.plusSeconds(90);

  private static final Map<BuildStage.Name, Set<BuildStage.Name>> STEPS =
      Map.of(
          BuildStage.Name.QUEUED,
              EnumSet.of(
                  BuildStage.Name.RUNNING,
                  BuildStage.Name.PACKAGING,
                  BuildStage.Name.SUCCEEDED,
                  BuildStage.Name.FAILED,
                  BuildStage.Name.CANCELLED),
          BuildStage.Name.RUNNING,
              EnumSet.of(
                  BuildStage.Name.PACKAGING,
                  BuildStage.Name.SUCCEEDED,
                  BuildStage.Name.FAILED,
                  BuildStage.Name.CANCELLED),
          BuildStage.Name.PACKAGING, EnumSet.of(BuildStage.Name.SUCCEEDED, BuildStage.Name.FAILED),
          BuildStage.Name.SUCCEEDED, EnumSet.noneOf(BuildStage.Name.class),
          BuildStage.Name.FAILED, EnumSet.noneOf(BuildStage.Name.class),
          BuildStage.Name.CANCELLED, EnumSet.noneOf(BuildStage.Name.class));

  static BuildStage of(BuildStage.Name name) {
    return switch (name) {
      case QUEUED -> new BuildStage.Queued();
      case RUNNING -> new BuildStage.Running(40);
      case PACKAGING -> new BuildStage.Packaging(10, NOW);
      case SUCCEEDED -> new BuildStage.Succeeded(4711);
      case FAILED -> new BuildStage.Failed(7, BuildStage.Step.RECONSTRUCTION);
      case CANCELLED -> new BuildStage.Cancelled();
    };
  }

  private static Build in(BuildStage stage) {
    return new Build(ModelKind.MESH, new ModelId("m-1"), stage, false);
  }

  private static BuildObservation seen(Signal signal) {
    return new BuildObservation(
        new ModelId("m-1"),
        ModelKind.MESH,
        new ResourceId("r-1"),
        signal,
        4711,
        ArchiveLocation.NONE);
  }

  @ParameterizedTest
  @EnumSource(BuildStage.Name.class)
  void listsExactlyTheStepsThatMayBeTaken(BuildStage.Name from) {
    assertThat(of(from).name()).isEqualTo(from);
    assertThat(of(from).successors()).isEqualTo(STEPS.get(from));
  }

  @ParameterizedTest
  @EnumSource(BuildStage.Name.class)
  void takesListedStepsAndRefusesEveryOther(BuildStage.Name from) {
    for (var to : BuildStage.Name.values()) {
      var same = from == to && !of(from).isFinal();
      if (same || STEPS.getOrDefault(from, Set.of()).contains(to)) {
        assertThat(in(of(from)).moveTo(of(to)).stage()).isEqualTo(of(to));
      } else {
        assertThatThrownBy(() -> in(of(from)).moveTo(of(to)))
            .as("%s to %s", from, to)
            .isInstanceOf(IllegalTransition.class);
      }
    }
  }

  @Test
  void isOverWhereNoStepLeadsOn() {
    for (var name : BuildStage.Name.values()) {
      assertThat(of(name).isFinal()).as("%s", name).isEqualTo(of(name).successors().isEmpty());
    }
    assertThat(of(BuildStage.Name.SUCCEEDED).isFinal()).isTrue();
  }

  @Test
  void tellsHowFarItIs() {
    assertThat(Stream.of(BuildStage.Name.values()).map(name -> of(name).percent()))
        .containsExactly(0, 40, 10, 100, 0, 0);
  }

  static Stream<Arguments> rowsOfTheHouse() {
    return Stream.of(
        Arguments.of(new Signal.Waiting(), new BuildStage.Queued()),
        Arguments.of(new Signal.Running(42), new BuildStage.Running(42)),
        Arguments.of(new Signal.Done(new Archive.NotBegun()), new BuildStage.Packaging(0, LATER)),
        Arguments.of(new Signal.Done(new Archive.Running(55)), new BuildStage.Packaging(55, LATER)),
        Arguments.of(new Signal.Done(new Archive.Finished()), new BuildStage.Succeeded(4711)),
        Arguments.of(
            new Signal.Done(new Archive.Failed()),
            new BuildStage.Failed(0, BuildStage.Step.ARCHIVE)),
        Arguments.of(
            new Signal.Failed(13, BuildStage.Step.RESOURCES),
            new BuildStage.Failed(13, BuildStage.Step.RESOURCES)),
        Arguments.of(new Signal.Cancelled(), new BuildStage.Cancelled()),
        Arguments.of(new Signal.Unrecognised(77), new BuildStage.Queued()),
        Arguments.of(new Signal.Done(new Archive.Unrecognised(9)), new BuildStage.Queued()));
  }

  @ParameterizedTest
  @MethodSource("rowsOfTheHouse")
  void readsEachObservationAsTheHouseSays(Signal signal, BuildStage expected) {
    assertThat(in(new BuildStage.Queued()).observed(seen(signal), LATER).stage())
        .isEqualTo(expected);
  }

  @Test
  void neverRunsBackwards() {
    var running = in(new BuildStage.Running(60));

    assertThat(running.observed(seen(new Signal.Running(20)), LATER)).isEqualTo(running);
    assertThat(running.observed(seen(new Signal.Waiting()), LATER)).isEqualTo(running);
    assertThat(running.observed(seen(new Signal.Running(900)), LATER).stage())
        .isEqualTo(new BuildStage.Running(100));
  }

  @Test
  void remembersSinceWhenItIsPackaging() {
    var packaging = in(new BuildStage.Packaging(30, NOW));

    assertThat(packaging.observed(seen(new Signal.Done(new Archive.Running(10))), LATER).stage())
        .isEqualTo(new BuildStage.Packaging(30, NOW));
  }

  @Test
  void ignoresWhatComesAfterTheEnd() {
    var done = in(new BuildStage.Succeeded(4711));

    assertThat(done.observed(seen(new Signal.Running(3)), LATER)).isEqualTo(done);
    assertThat(done.warningFor(seen(new Signal.Running(3)), LATER)).isPresent();
  }

  @Test
  void warnsOfAStatusThatNobodyKnows() {
    var queued = in(new BuildStage.Queued());

    assertThat(queued.warningFor(seen(new Signal.Unrecognised(77)), LATER))
        .hasValueSatisfying(text -> assertThat(text).contains("77"));
    assertThat(queued.warningFor(seen(new Signal.Running(1)), LATER)).isEmpty();
  }
}
