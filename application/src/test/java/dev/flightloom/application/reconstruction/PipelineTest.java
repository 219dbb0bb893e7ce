package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Next;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.BuildObservation.Archive;
import dev.flightloom.domain.reconstruction.BuildObservation.Signal;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.Trouble;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import dev.flightloom.domain.reconstruction.result.UnpackedModel;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private final Laboratory lab = new Laboratory();

  @Test
  void turnsAFolderIntoAModelAndAManifest() {
    var id = lab.withPhotos(12).create(ModelKind.MESH).id();

    var finished = lab.run(id);

    assertThat(finished.stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.store.puts()).isEqualTo(12);
    assertThat(lab.resources.calls()).hasSize(1);
    assertThat(lab.engine.starts()).hasSize(1);
    assertThat(lab.manifest().models())
        .extracting(UnpackedModel::kind)
        .containsExactly(ModelKind.MESH);
    assertThat(lab.manifest().inputs())
        .hasSize(12)
        .allSatisfy(it -> assertThat(it.state()).isInstanceOf(FileState.Registered.class));
    assertThat(lab.manifest().calls())
        .containsEntry("put_object", 12L)
        .containsEntry("upload_callback", 1L)
        .containsEntry("start", 1L);
    assertThat(lab.stagesTold(id))
        .containsExactly(
            Stage.Name.UPLOADING,
            Stage.Name.REGISTERING,
            Stage.Name.STARTING,
            Stage.Name.BUILDING,
            Stage.Name.FETCHING,
            Stage.Name.FINISHED);
  }

  @Test
  void callsBackInFullBatches() {
    lab.resources.holdPerCallback(10);
    var id = lab.withPhotos(25).create(ModelKind.MESH).id();

    lab.run(id);

    assertThat(lab.resources.calls())
        .extracting(call -> call.registration().files().size())
        .containsExactly(10, 10, 5);
  }

  @Test
  void wipesGrantsOnceEverythingIsRegistered() {
    var id = lab.withPhotos(5).create(ModelKind.MESH).id();
    lab.runTo(id, Stage.Name.STARTING);

    assertThat(lab.vault.all(id)).isNotEmpty().noneMatch(grant -> grant.isUsable());
  }

  @Test
  void stopsAtPreflightErrorsBeforeAnyCall() {
    var id = lab.withPhotos(4).create(ModelKind.MESH).id();

    var failed = lab.run(id);

    assertThat(failed.stage())
        .isInstanceOfSatisfying(
            Stage.Failed.class,
            it -> {
              assertThat(it.code()).isEqualTo("preflight.failed");
              assertThat(it.message()).contains("at least 5 images, the capture has 4");
              assertThat(it.at()).isEqualTo(Stage.Name.COLLECTING);
            });
    assertThat(lab.resources.grants()).isEmpty();
  }

  @Test
  void retriesThrottledAndBrokenUploads() {
    lab.store.failNext(new Throttled("store.slow-down", "slow", "", Duration.ofSeconds(9)));
    lab.store.failNext(new Unavailable("store.unreachable", "reset", ""));
    var id = lab.withPhotos(6).create(ModelKind.MESH).id();

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.manifest().calls()).containsEntry("put_object", 8L);
    assertThat(lab.store.puts()).isEqualTo(6);
  }

  @Test
  void failsTheJobWhenAFileChanged() {
    lab.store.failNext(new Rejected("file.changed", "DJI_0001.JPG changed", "Run it again."));
    var id = lab.withPhotos(6).create(ModelKind.MESH).id();

    assertThat(lab.run(id).stage())
        .isEqualTo(
            new Stage.Failed(
                "file.changed", "DJI_0001.JPG changed", "Run it again.", Stage.Name.UPLOADING));
  }

  @Test
  void staysOpenWhileFlightHubIsDown() {
    for (var n = 0; n < 200; n++) {
      lab.resources.refuseNext(new Unavailable("flighthub.unreachable", "down", "Wait."));
    }
    var id = lab.withPhotos(6).create(ModelKind.MESH).id();

    var open = lab.run(id);

    assertThat(open.stage()).isEqualTo(new Stage.Uploading());
    assertThat(open.trouble().attempts()).isEqualTo(5);
  }

  @Test
  void takesANewGrantAndRegistersUnderTheOldOneBeforeItEnds() {
    lab.oneFileAtATime().resources.grantsLiveFor(Duration.ofMinutes(30));
    lab.store.afterNext(() -> lab.clock().advance(Duration.ofMinutes(28)));
    var id = lab.withPhotos(6).create(ModelKind.MESH).id();

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.resources.grants()).hasSize(2);
    assertThat(lab.resources.calls())
        .extracting(call -> call.grant().value() + ":" + call.registration().files().size())
        .containsExactly("g-1:1", "g-2:5");
    assertThat(lab.store.puts()).isEqualTo(6);
  }

  @Test
  void renewsAGrantThatTheStoreRefuses() {
    lab.oneFileAtATime();
    var id = lab.withPhotos(6).create(ModelKind.MESH).id();
    lab.store.afterNext(() -> lab.store.expire(lab.resources.grants().getFirst().id()));

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.resources.calls()).extracting(it -> it.grant().value()).contains("g-1", "g-2");
    assertThat(lab.store.puts()).isEqualTo(6);
  }

  @Test
  void looksTheResourceUpWhenACallbacksAnswerIsLost() {
    lab.resources.loseNextCallbackAfterItsEffect();
    var id = lab.withPhotos(6).create(ModelKind.MESH).id();

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.resources.calls()).hasSize(1);
  }

  @Test
  void callsBackAgainWhenACallbackWasLostOnTheWay() {
    lab.resources.loseNextCallbackBeforeItsEffect();
    var id = lab.withPhotos(6).create(ModelKind.MESH).id();

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.resources.timesRegistered(new ObjectName("DJI_0003.JPG"))).isEqualTo(1);
  }

  @Test
  void readsAnAnswerThatOnlyCounts() {
    lab.resources.answerOnlyTheCount();
    var id = lab.withPhotos(6).create(ModelKind.MESH).id();

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.resources.calls()).hasSize(1);
  }

  @Test
  void sendsOnlyMissingNamesAgainAndGivesUpClearly() {
    lab.resources.acceptOnly(name -> !name.value().equals("DJI_0002.JPG"));
    var id = lab.withPhotos(6).create(ModelKind.MESH).id();

    var failed = lab.run(id);

    assertThat(failed.stage())
        .isInstanceOfSatisfying(
            Stage.Failed.class,
            it -> assertThat(it.message()).contains("1 stored files, such as DJI_0002.JPG"));
    assertThat(lab.resources.timesRegistered(new ObjectName("DJI_0001.JPG"))).isEqualTo(1);
    assertThat(lab.resources.calls())
        .extracting(call -> call.registration().files().size())
        .containsExactly(6, 1, 1);
  }

  @Test
  void sendsAFileAgainWhoseObjectIsGone() {
    var gone = new ObjectName("DJI_0002.JPG");
    lab.resources.acceptOnly(name -> !name.equals(gone) || lab.resources.calls().size() > 1);
    var id = lab.withPhotos(6).create(ModelKind.MESH).id();
    lab.runTo(id, Stage.Name.REGISTERING);
    lab.store.lose(lab.vault.all(id).getFirst().keyFor(gone));
    lab.resources.acceptOnly(name -> !name.equals(gone) || lab.resources.calls().size() > 0);

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.store.puts()).isEqualTo(7);
  }

  @Test
  void keepsTheSuccessfulModelsWhenOneBuildFails() {
    var id = lab.withPhotos(12).create(ModelKind.MESH, ModelKind.ORTHOPHOTO).id();
    lab.runTo(id, Stage.Name.BUILDING);
    lab.engine.setStatus(
        new ModelId("m-2"), new Signal.Failed(4711, BuildStage.Step.RECONSTRUCTION));

    var failed = lab.run(id);

    assertThat(failed.stage())
        .isInstanceOfSatisfying(
            Stage.Failed.class,
            it -> assertThat(it.message()).contains("2d failed at reconstruction with code 4711"));
    assertThat(lab.manifest().models())
        .extracting(UnpackedModel::kind)
        .containsExactly(ModelKind.MESH);
  }

  @Test
  void tellsWhenFlightHubStartsLessThanItWasAskedFor() {
    lab.engine.leaveOut(ModelKind.ORTHOPHOTO);
    var id = lab.withPhotos(12).create(ModelKind.MESH, ModelKind.ORTHOPHOTO).id();

    assertThat(lab.run(id).stage())
        .isInstanceOfSatisfying(
            Stage.Failed.class, it -> assertThat(it.message()).contains("2d was not started"));
    assertThat(lab.manifest().models()).hasSize(1);
  }

  @Test
  void doesNotWaitForEverForAnArchive() {
    var id = lab.withPhotos(12).create(ModelKind.MESH).id();
    lab.runTo(id, Stage.Name.BUILDING);
    lab.engine.setStatus(new ModelId("m-1"), new Signal.Done(new Archive.NotBegun()));

    assertThat(lab.run(id).stage())
        .isInstanceOfSatisfying(
            Stage.Failed.class, it -> assertThat(it.message()).contains("failed at archive"));
  }

  @Test
  void keepsAndTellsAStatusThatTheContractDoesNotList() {
    var id = lab.withPhotos(12).create(ModelKind.MESH).id();
    lab.runTo(id, Stage.Name.BUILDING);
    lab.engine.setStatus(new ModelId("m-1"), new Signal.Unrecognised(77));
    var process = lab.process();
    process.advance(id);
    process.advance(id);

    assertThat(lab.find(id).builds().getFirst().stage()).isEqualTo(new BuildStage.Queued());
    assertThat(lab.events.of(id)).filteredOn(it -> it.toString().contains("77")).hasSize(1);
  }

  @Test
  void asksForAFreshLinkWhenTheOldOneHasExpired() {
    var id = lab.withPhotos(12).create(ModelKind.MESH).id();
    lab.runTo(id, Stage.Name.FETCHING);
    lab.archives.failNextDownload(new Denied("archive.link-expired", "expired", ""));

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.archives.downloads()).isEqualTo(1);
  }

  @Test
  void downloadsABrokenArchiveAgain() {
    lab.archives.failNextUnpack(new Unavailable("archive.broken", "broken", "Again."));
    var id = lab.withPhotos(12).create(ModelKind.MESH).id();

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.archives.downloads()).isEqualTo(2);
  }

  @Test
  void forgetsTroubleOnceAStepOfTheSameStageSucceeds() {
    lab.archives.failNextUnpack(new Unavailable("archive.broken", "broken", "Again."));
    var id = lab.withPhotos(12).create(ModelKind.MESH, ModelKind.ORTHOPHOTO).id();
    lab.runTo(id, Stage.Name.FETCHING);
    var process = lab.process();

    assertThat(process.advance(id).reconstruction().trouble().attempts()).isEqualTo(1);
    var calm = process.advance(id).reconstruction();

    assertThat(calm.stage()).isEqualTo(new Stage.Fetching());
    assertThat(calm.trouble()).isEqualTo(new Trouble.None());
  }

  @Test
  void restsWhenFinishedWhoeverAsks() {
    var id = lab.withPhotos(5).create(ModelKind.MESH).id();
    lab.run(id);

    assertThat(lab.process().advance(id).next()).isEqualTo(new Next.Rest());
    assertThat(lab.engine.starts()).hasSize(1);
  }

  @Test
  void leavesDuplicatesAndForeignFilesAtHome() {
    var photos = SampleCapture.photos(6);
    var first = photos.getFirst();
    var copy =
        new ScannedFile(
            "copy/" + first.path(),
            first.sizeInBytes(),
            first.modifiedAt(),
            first.content(),
            first.integrity());
    lab.with(photos);
    lab.folders.put(
        Laboratory.FOLDER,
        copy,
        SampleContent.of(first.path().hashCode(), (int) first.sizeInBytes()));
    var id = lab.create(ModelKind.MESH).id();

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.store.puts()).isEqualTo(6);
    assertThat(lab.journal.files(id, new PageRequest(1, 100)).total()).isEqualTo(7);
  }

  @Test
  void namesTheFilesInItsAnswerOnlyOnce() {
    var id = lab.withPhotos(30).create(ModelKind.MESH).id();
    lab.run(id);

    assertThat(lab.resources.calls().stream().flatMap(it -> it.accepted().stream()).toList())
        .doesNotHaveDuplicates()
        .hasSize(30);
    assertThat(List.copyOf(lab.store.objects().keySet())).hasSize(30);
  }
}
