package dev.flightloom.application.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.model.port.out.FlightModels;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.ModelFileId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link FlightModels} does. */
public interface FlightModelsContract {

  /** The port, over a project with at least one finished model. */
  FlightModels models();

  /** A project of ours. */
  ProjectId project();

  /** A project of somebody else. */
  ProjectId foreignProject();

  /** A media folder with photos. */
  long folder();

  /** Makes the next list meet a FlightHub that asks to slow down. */
  void throttleNextList();

  /** Lets the answer of the next order get lost after it had its effect. */
  void loseNextOrder();

  /** How many orders arrived. */
  int orders();

  @Test
  default void findsEveryListedModel() {
    var all = models().all(project());
    assertThat(all).isNotEmpty();
    assertThat(all).extracting(FlightModel::id).doesNotHaveDuplicates();
    for (var model : all) {
      assertThat(models().find(project(), model.id()).orElseThrow().model()).isEqualTo(model);
    }
  }

  @Test
  default void findsNoModelThatIsNotThere() {
    assertThat(models().find(project(), new FlightModelId(999_999_999))).isEmpty();
  }

  @Test
  default void hasNoAddressForAFileThatIsNotThere() {
    assertThat(models().address(project(), new ModelFileId(999_999_999))).isEmpty();
  }

  @Test
  default void ordersAModelThatIsNotListedBeforeItIsFinished() {
    var before = models().all(project());
    assertThat(models().create(project(), SampleFlightModel.order("crane-rails", folder())))
        .isInstanceOf(Outcome.Known.class);
    assertThat(orders()).isEqualTo(1);
    assertThat(models().all(project())).isEqualTo(before);
  }

  /** Contract 15.22: a second order would be a second model and a second bill. */
  @Test
  default void leavesALostAnswerUnknownAsOnlyFinishedModelsAreListed() {
    loseNextOrder();
    assertThat(models().create(project(), SampleFlightModel.order("lost", folder())))
        .isInstanceOf(Outcome.Unknown.class);
    assertThat(orders()).isEqualTo(1);
  }

  @Test
  default void refusesAForeignProject() {
    assertThatExceptionOfType(Denied.class).isThrownBy(() -> models().all(foreignProject()));
  }

  @Test
  default void tellsWhenToSlowDown() {
    throttleNextList();
    assertThatExceptionOfType(Throttled.class).isThrownBy(() -> models().all(project()));
  }
}
