package dev.flightloom.domain.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

  private static final Instant NOW = SampleReconstruction.CREATED.plusSeconds(60);

  /** Every step that may be taken, written down a second time so that a changed row is noticed. */
  private static final Map<Stage.Name, Set<Stage.Name>> STEPS =
      Map.of(
          Stage.Name.COLLECTING, ended(Stage.Name.UPLOADING),
          Stage.Name.UPLOADING, ended(Stage.Name.REGISTERING),
          Stage.Name.REGISTERING, ended(Stage.Name.STARTING),
          Stage.Name.STARTING, ended(Stage.Name.BUILDING),
          Stage.Name.BUILDING, ended(Stage.Name.FETCHING),
          Stage.Name.FETCHING, ended(Stage.Name.FINISHED),
          Stage.Name.FINISHED, Set.of(),
          Stage.Name.CANCELLED, Set.of(),
          Stage.Name.FAILED, Set.of(Stage.Name.UPLOADING));

  private static Set<Stage.Name> ended(Stage.Name next) {
    return Set.of(next, Stage.Name.FAILED, Stage.Name.CANCELLED);
  }

  static Stage of(Stage.Name name) {
    return switch (name) {
      case COLLECTING -> new Stage.Collecting();
      case UPLOADING -> new Stage.Uploading();
      case REGISTERING -> new Stage.Registering();
      case STARTING -> new Stage.Starting(new StartAttempt.NotSent());
      case BUILDING -> new Stage.Building();
      case FETCHING -> new Stage.Fetching();
      case FINISHED -> new Stage.Finished();
      case FAILED -> new Stage.Failed("x.y", "message", "remedy", Stage.Name.UPLOADING);
      case CANCELLED -> new Stage.Cancelled();
    };
  }

  @ParameterizedTest
  @EnumSource(Stage.Name.class)
  void listsExactlyTheStepsThatMayBeTaken(Stage.Name from) {
    assertThat(of(from).name()).isEqualTo(from);
    assertThat(of(from).successors()).isEqualTo(STEPS.get(from));
  }

  @ParameterizedTest
  @EnumSource(Stage.Name.class)
  void takesListedStepsAndRefusesEveryOther(Stage.Name from) {
    for (var to : Stage.Name.values()) {
      var reconstruction = SampleReconstruction.in("one", of(from));
      if (STEPS.getOrDefault(from, Set.of()).contains(to)) {
        assertThat(reconstruction.moveTo(of(to), NOW).stage().name()).isEqualTo(to);
      } else {
        assertThatThrownBy(() -> reconstruction.moveTo(of(to), NOW))
            .as("%s to %s", from, to)
            .isInstanceOf(IllegalTransition.class);
      }
    }
  }

  @Test
  void endsInThreeStages() {
    var finals =
        Stream.of(Stage.Name.values())
            .filter(Stage.Name::isFinal)
            .collect(Collectors.toUnmodifiableSet());

    assertThat(finals)
        .containsExactlyInAnyOrder(Stage.Name.FINISHED, Stage.Name.FAILED, Stage.Name.CANCELLED);
  }

  @Test
  void forgetsTroubleWhenAStageIsEntered() {
    var troubled =
        SampleReconstruction.in("one", new Stage.Uploading())
            .troubled(new Trouble.Met("a.b", "m", "r", 3, NOW, NOW), NOW);

    assertThat(troubled.trouble().attempts()).isEqualTo(3);
    assertThat(troubled.moveTo(new Stage.Registering(), NOW).trouble())
        .isEqualTo(new Trouble.None());
  }

  @Test
  void refusesAStartAttemptOutsideOfStarting() {
    var uploading = SampleReconstruction.in("one", new Stage.Uploading());

    assertThatThrownBy(() -> uploading.attempting(new StartAttempt.Sent(NOW), NOW))
        .isInstanceOf(IllegalTransition.class);
  }

  @Test
  void isCancellingOnlyWhileOpen() {
    var asked =
        SampleReconstruction.in("one", new Stage.Uploading())
            .cancelling(Cancellation.REQUESTED, NOW);

    assertThat(asked.isCancelling()).isTrue();
    assertThat(asked.moveTo(new Stage.Cancelled(), NOW).isCancelling()).isFalse();
    assertThat(List.of(asked.createdAt(), asked.updatedAt()))
        .containsExactly(SampleReconstruction.CREATED, NOW);
  }
}
