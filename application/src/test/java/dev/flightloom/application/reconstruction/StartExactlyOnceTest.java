package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.reconstruction.build.EditionRoom;
import dev.flightloom.application.reconstruction.build.Room;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.Edition;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartAttempt;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StartExactlyOnceTest {

  private final Laboratory lab = new Laboratory();
  private ReconstructionId id;

  @BeforeEach
  void beforeTheStart() {
    id = lab.withPhotos(5).create(ModelKind.MESH, ModelKind.ORTHOPHOTO).id();
    lab.runTo(id, Stage.Name.STARTING);
    lab.engine.finishAfter(6);
  }

  @Test
  void adoptsBuildsWhoseStartAnswerWasLost() {
    lab.engine.loseNextStartAfterItsEffect();

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.engine.starts()).hasSize(1);
  }

  @Test
  void startsAgainOnlyAfterLookingUpThatNothingRuns() {
    lab.engine.loseNextStartBeforeItsEffect();

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.engine.effectiveStarts()).isEqualTo(1);
  }

  @Test
  void leavesTheDecisionToAPersonWhenTheLookUpComesTooLate() {
    lab.engine.loseNextStartBeforeItsEffect();
    lab.process().advance(id);
    lab.clock().advance(Duration.ofHours(9));

    var resting = lab.run(id);

    assertThat(resting.stage())
        .isInstanceOfSatisfying(
            Stage.Starting.class,
            it -> assertThat(it.attempt()).isInstanceOf(StartAttempt.Unsettled.class));
    assertThat(lab.engine.starts()).hasSize(1);

    var retry = new RetryReconstructionService(lab.reconstructions, lab.queue, lab.clock());
    retry.retry(id, false);
    assertThat(lab.run(id).stage()).isEqualTo(resting.stage());
    retry.retry(id, true);
    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.engine.effectiveStarts()).isEqualTo(1);
  }

  @Test
  void waitsVisiblyWhenFlightHubHasNoRoom() {
    lab.engine.refuseNextStartForLackOfRoom();
    var waiting = lab.process().advance(id).reconstruction();

    assertThat(waiting.stage())
        .isEqualTo(
            new Stage.Starting(new StartAttempt.WaitingForRoom("2 builds are running already")));
    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
  }

  @Test
  void waitsBeforeStartingWhenTheEditionIsFull() {
    var first = lab.run(id);
    assertThat(first.stage()).isEqualTo(new Stage.Finished());
    var blocked = lab.create(ModelKind.MESH).id();
    lab.runTo(blocked, Stage.Name.STARTING);
    var other = lab.create(ModelKind.MESH, ModelKind.ORTHOPHOTO).id();
    lab.runTo(other, Stage.Name.BUILDING);
    Room room = new EditionRoom(lab.engine, Edition.STANDARD, Duration.ofSeconds(30));

    var waiting = lab.process(Laboratory.BARE, room).advance(blocked).reconstruction();

    assertThat(waiting.stage())
        .isEqualTo(
            new Stage.Starting(
                new StartAttempt.WaitingForRoom(
                    "2 of 2 builds of the standard edition are running")));
  }

  @Test
  void triesAgainAfterAFailureThatStartedNothing() {
    lab.engine.refuseNextStart(new Unavailable("flighthub.unreachable", "refused", ""));

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.engine.effectiveStarts()).isEqualTo(1);
  }

  @Test
  void failsWhenTheStartIsRefusedAndGoesOnAfterARetry() {
    lab.engine.refuseNextStart(new Rejected("flighthub.code-200101", "bad parameter", "Fix it."));

    assertThat(lab.run(id).stage())
        .isEqualTo(
            new Stage.Failed(
                "flighthub.code-200101", "bad parameter", "Fix it.", Stage.Name.STARTING));

    new RetryReconstructionService(lab.reconstructions, lab.queue, lab.clock()).retry(id, false);
    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
  }
}
