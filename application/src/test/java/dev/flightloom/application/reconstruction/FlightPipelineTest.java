package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.media.SampleFlight;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.Trouble;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.Finding;
import org.junit.jupiter.api.Test;

class FlightPipelineTest {

  private final Laboratory lab = new Laboratory();

  private void tell(int arrived, int expected) {
    lab.tasks.put(
        SampleReconstruction.PROJECT,
        SampleFlight.withFolder(
            Laboratory.TASK.value(), new MediaFolder.Known(4711, expected, arrived)));
  }

  @Test
  void turnsAFinishedFlightIntoAModelAndAManifest() {
    var created = lab.withFlightOf(12).createFromFlight(false, ModelKind.MESH);

    assertThat(created.name()).isEqualTo("Fence check 07");
    assertThat(lab.run(created.id()).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.store.puts()).isEqualTo(12);
    assertThat(lab.manifest().subject().source()).isEqualTo("flight task t-flown");
    assertThat(lab.manifest().inputs())
        .extracting(CaptureFile::path)
        .startsWith("m-0001/DJI_0001.jpeg", "m-0002/DJI_0002.jpeg")
        .hasSize(12);
    assertThat(lab.manifest().inputs())
        .allSatisfy(it -> assertThat(it.state()).isInstanceOf(FileState.Registered.class));
  }

  @Test
  void sendsEachByteOnceBesidesTheHeads() {
    var created = lab.withFlightOf(6).createFromFlight(false, ModelKind.MESH);
    lab.run(created.id());

    var all = lab.manifest().inputs().stream().mapToLong(CaptureFile::sizeInBytes).sum();
    assertThat(lab.contents.bytesAsked()).isEqualTo(2 * all);
  }

  @Test
  void refusesAFlightWhoseMediaAreStillArriving() {
    lab.withFlightOf(12);
    tell(5, 12);

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> lab.createFromFlight(false, ModelKind.MESH))
        .withMessageContaining("5 of 12")
        .satisfies(it -> {
          assertThat(it.code()).isEqualTo("flight.media-incomplete");
          assertThat(it.remedy()).contains("Wait").contains("--partial");
        });
  }

  @Test
  void refusesAFlightOfWhichNobodyKnowsWhetherItIsComplete() {
    lab.withFlightOf(12);
    lab.tasks.put(
        SampleReconstruction.PROJECT,
        SampleFlight.withFolder(Laboratory.TASK.value(), MediaFolder.UNTOLD));

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> lab.createFromFlight(false, ModelKind.MESH));
  }

  @Test
  void takesWhatIsThereWhenAskedTo() {
    lab.withFlightOf(7);
    tell(7, 12);

    var created = lab.createFromFlight(true, ModelKind.MESH);

    assertThat(lab.run(created.id()).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.store.puts()).isEqualTo(7);
  }

  @Test
  void waitsWhileTheListLagsBehindTheFolder() {
    lab.withFlightOf(7);
    tell(8, 8);
    var id = lab.createFromFlight(false, ModelKind.MESH).id();

    var waiting = lab.process().advance(id).reconstruction();

    assertThat(waiting.stage()).isEqualTo(new Stage.Collecting());
    assertThat(waiting.trouble())
        .isInstanceOfSatisfying(
            Trouble.Met.class, it -> assertThat(it.code()).isEqualTo("flight.media-incomplete"));
    put(8, "m-0008", "DJI_0008.jpeg", MediaKind.IMAGE);
    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
  }

  @Test
  void knowsNoFlightThatIsNotThere() {
    lab.tasks.put(
        SampleReconstruction.PROJECT, SampleFlight.withFolder("t-other", MediaFolder.UNTOLD));

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> lab.createFromFlight(true, ModelKind.MESH));
  }

  @Test
  void leavesVideosAndPositioningFilesOutAndSaysSo() {
    lab.withFlightOf(6);
    put(7, "m-0007", "DJI_0007.mp4", MediaKind.VIDEO);
    put(8, "m-0008", "flight.mrk", MediaKind.PPK);
    tell(8, 8);
    var id = lab.createFromFlight(false, ModelKind.MESH).id();

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.store.puts()).isEqualTo(6);
    assertThat(lab.journal.findings(id))
        .extracting(Finding::code, Finding::file)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Finding.Code.UNSUPPORTED, "m-0007/DJI_0007.mp4"),
            org.assertj.core.groups.Tuple.tuple(Finding.Code.UNSUPPORTED, "m-0008/flight.mrk"));
  }

  @Test
  void keepsPhotosOfOneNameApart() {
    lab.withFlightOf(6);
    put(60, "m-0007", "DJI_0006.jpeg", MediaKind.IMAGE);
    tell(7, 7);
    var id = lab.createFromFlight(false, ModelKind.MESH).id();

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.store.puts()).isEqualTo(7);
    assertThat(lab.manifest().inputs()).extracting(CaptureFile::name).doesNotHaveDuplicates();
  }

  @Test
  void renewsLinksThatExpireDuringTheUpload() {
    var id = lab.withFlightOf(6).createFromFlight(false, ModelKind.MESH).id();
    lab.runTo(id, Stage.Name.UPLOADING);
    lab.media.expireLinks();

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.store.puts()).isEqualTo(6);
  }

  @Test
  void triesAgainWhereTheMediaCannotBeReadForAWhile() {
    var id = lab.withFlightOf(6).createFromFlight(false, ModelKind.MESH).id();
    lab.runTo(id, Stage.Name.UPLOADING);
    lab.contents.failNext(new Unavailable("media.unavailable", "down", ""));
    lab.contents.breakNextAfter(100);

    assertThat(lab.run(id).stage()).isEqualTo(new Stage.Finished());
    assertThat(lab.store.puts()).isEqualTo(6);
  }

  @Test
  void failsTheJobWhenAPhotoWasDeletedInFlightHub() {
    var id = lab.withFlightOf(6).createFromFlight(false, ModelKind.MESH).id();
    lab.runTo(id, Stage.Name.UPLOADING);
    lab.media.remove(Laboratory.FLIGHT, "m-0003");

    Reconstruction failed = lab.run(id);

    assertThat(failed.stage())
        .isInstanceOfSatisfying(
            Stage.Failed.class, it -> assertThat(it.code()).isEqualTo("media.gone"));
  }

  private void put(int seed, String id, String fileName, MediaKind kind) {
    lab.media.put(
        Laboratory.FLIGHT, id, fileName, kind, SampleContent.of(seed, 1000 + seed).bytes());
  }
}
