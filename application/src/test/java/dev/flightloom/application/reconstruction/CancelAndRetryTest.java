package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.Stage;
import org.junit.jupiter.api.Test;

class CancelAndRetryTest {

  private final Laboratory lab = new Laboratory().oneFileAtATime();
  private final CancelReconstructionService cancel =
      new CancelReconstructionService(lab.reconstructions, lab.queue, lab.clock());
  private final RetryReconstructionService retry =
      new RetryReconstructionService(lab.reconstructions, lab.queue, lab.clock());

  @Test
  void endsAnUploadAtTheNextFile() {
    var id = lab.withPhotos(9).create(ModelKind.MESH).id();
    lab.store.afterNext(() -> cancel.cancel(id, false));

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Cancelled());
    assertThat(lab.store.puts()).isEqualTo(1);
    assertThat(lab.resources.calls()).isEmpty();
  }

  @Test
  void stopsBuildsAtFlightHubAndKeepsWhatLiesThere() {
    var id = building();
    cancel.cancel(id, false);

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Cancelled());
    assertThat(lab.engine.stopped()).containsExactly(new ModelId("m-1"));
    assertThat(lab.engine.deleted()).isEmpty();
  }

  @Test
  void deletesResourceAndModelsWhenAsked() {
    var id = building();
    var resource = lab.find(id).resource();
    cancel.cancel(id, true);
    lab.run(id);

    assertThat(lab.engine.deleted()).containsExactly(new ModelId("m-1"));
    assertThat(
            lab.resources.find(lab.find(id).project(), resource).stream()
                .flatMap(it -> it.files().stream()))
        .isEmpty();
  }

  @Test
  void stopsBuildsOfAStartWhoseAnswerWasLost() {
    var id = lab.withPhotos(5).create(ModelKind.MESH).id();
    lab.runTo(id, Stage.Name.STARTING);
    lab.engine.loseNextStartAfterItsEffect();
    lab.process().advance(id);
    cancel.cancel(id, false);

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Cancelled());
    assertThat(lab.engine.stopped()).containsExactly(new ModelId("m-1"));
  }

  @Test
  void leavesAFinishedJobAsItIs() {
    var id = lab.withPhotos(5).create(ModelKind.MESH).id();
    lab.run(id);

    assertThat(cancel.cancel(id, true).stage()).isEqualTo(new Stage.Finished());
    assertThatThrownBy(() -> retry.retry(id, false))
        .isInstanceOfSatisfying(
            Conflict.class, it -> assertThat(it.code()).isEqualTo("reconstruction.not-retryable"));
  }

  @Test
  void readsTheFolderAgainAfterAPreflightFailure() {
    var id = lab.withPhotos(4).create(ModelKind.MESH).id();
    assertThat(lab.run(id).stage()).isInstanceOf(Stage.Failed.class);
    lab.withPhotos(5);
    retry.retry(id, false);

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
  }

  private ReconstructionId building() {
    var id = lab.withPhotos(5).create(ModelKind.MESH).id();
    lab.runTo(id, Stage.Name.BUILDING);
    return id;
  }
}
