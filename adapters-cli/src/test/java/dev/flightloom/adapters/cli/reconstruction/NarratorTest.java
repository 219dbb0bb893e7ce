package dev.flightloom.adapters.cli.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.BuildAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.FetchAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.StageEntered;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Troubled;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.UploadAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Warned;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NarratorTest {
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final StringWriter err = new StringWriter();
  private final Terminal terminal =
      new Terminal(
          new PrintWriter(new StringWriter()),
          new PrintWriter(err),
          new Terminal.Abilities(100, true, false, false));
  private final JobProgress progress = new JobProgress();

  @Test
  void drawsBytesFilesRateAndTimeLeftWhileUploading() {
    enter(Stage.Name.UPLOADING);
    tell(0, new UploadAdvanced(new UploadTally(500, 0, 0, 10_000_000, 0)));
    tell(2, new UploadAdvanced(new UploadTally(500, 200, 0, 10_000_000, 4_000_000)));
    assertThat(ProgressLine.of(progress, terminal))
        .isEqualTo(
            "########............  40 %  200/500 files, 4.0 MB of 10.0 MB, 2.0 MB/s, 3 s left");
  }

  @Test
  void drawsEachBuildAndThenTheDownload() {
    enter(Stage.Name.BUILDING);
    tell(0, new BuildAdvanced(ModelKind.MESH, BuildStage.Name.RUNNING, 50));
    tell(0, new BuildAdvanced(ModelKind.ORTHOPHOTO, BuildStage.Name.QUEUED, 0));
    assertThat(ProgressLine.of(progress, terminal))
        .isEqualTo("#####...............  25 %  2d queued, 3d running 50 %");
    enter(Stage.Name.FETCHING);
    tell(5, new FetchAdvanced(ModelKind.MESH, 0, 2_000));
    tell(6, new FetchAdvanced(ModelKind.MESH, 1_000, 2_000));
    assertThat(ProgressLine.of(progress, terminal))
        .endsWith("50 %  1.0 kB of 2.0 kB, 1.0 kB/s, 1 s left");
  }

  @Test
  void drawsRegistrationByAcceptedFiles() {
    tell(0, new UploadAdvanced(new UploadTally(200, 200, 100, 10, 10)));
    enter(Stage.Name.REGISTERING);
    assertThat(ProgressLine.of(progress, terminal)).endsWith("50 %  100/200 files accepted");
  }

  @Test
  void writesPlainLinesOnlyWhenATenthIsReached() {
    var plain = new PlainNarrator(terminal);
    for (var stored = 0; stored <= 100; stored++) {
      tell(plain, stored, new UploadAdvanced(new UploadTally(100, stored, 0, 100, stored)));
    }
    assertThat(err.toString().lines()).hasSize(11).last().asString().contains("100/100 files");
  }

  @Test
  void repeatsNoTroubleThatIsAlreadyTold() {
    var plain = new PlainNarrator(terminal);
    tell(plain, 0, new Troubled("store.down", "no answer", "Wait."));
    tell(plain, 1, new Troubled("store.down", "no answer", "Wait."));
    tell(plain, 2, new Warned("odd", "status 77"));
    assertThat(err.toString())
        .isEqualTo("  Trouble [store.down]: no answer Remedy: Wait.\n  Warning [odd]: status 77\n");
  }

  @Test
  void redrawsOneLineBelowTheLinesThatStay() {
    var live = new LiveNarrator(terminal);
    tell(live, 0, new StageEntered(Stage.Name.STARTING, ""));
    live.tick(progress);
    live.end();
    assertThat(err.toString())
        .isEqualTo("\r\u001b[KStarting the builds\n\r  Starting the builds\u001b[K\r\u001b[K");
  }

  private void enter(Stage.Name stage) {
    tell(0, new StageEntered(stage, ""));
  }

  private void tell(int second, ReconstructionEvent event) {
    tell(new Narrator() {}, second, event);
  }

  private void tell(Narrator narrator, int second, ReconstructionEvent event) {
    var recorded =
        new ReconstructionEvent.Recorded(progress.sequence() + 1, START.plusSeconds(second), event);
    progress.take(recorded);
    narrator.tell(recorded, progress);
  }
}
