package dev.flightloom.adapters.cli.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.adapters.cli.client.TestProcess;
import dev.flightloom.adapters.cli.terminal.HostProcess;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture;
import dev.flightloom.application.system.port.in.ClaimJournal;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.CallsMade;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.StageEntered;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.UploadAdvanced;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartAttempt;
import dev.flightloom.domain.reconstruction.Trouble;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.reconstruction.plan.Quality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconstructCommandTest {
  private final ScriptedJobs jobs = new ScriptedJobs();
  private final TestCommandLine cli = jobs.behind(new TestCommandLine());
  private @TempDir Path folder;
  private String photos = "";
  private String out = "";

  @BeforeEach
  void nameFolders() {
    photos = folder.resolve("photos").toString();
    out = folder.resolve("out").toString();
  }

  @Test
  void endsWithModelManifestAndSummary() throws IOException {
    var fetched = Build.queued(ModelKind.MESH, new ModelId("m-1")).unpacked();
    jobs.endingAs(
        job -> ScriptedJobs.with(job, new Stage.Finished(), List.of(fetched), new Trouble.None()));
    jobs.telling(
        new UploadAdvanced(new UploadTally(6, 6, 6, 3_400_000, 3_400_000)),
        new CallsMade(Map.of("put", 6L, "callback", 1L)),
        new CallsMade(Map.of("poll", 3L)));
    Files.createDirectories(folder);
    assertThat(run("--3d", "--name", "quarry")).isZero();
    assertThat(cli.err()).startsWith("Mode: SIMULATED").contains("Job new-1 is new; models go to");
    assertThat(cli.out())
        .contains("6 files, 3.4 MB, 0 s, 10 calls", "callback 1, poll 3, put 6")
        .contains("Model     3d  " + out, "Manifest  " + Path.of(out, "manifest.json"));
  }

  @Test
  void takesTheModelFolderFromTheManifest() throws IOException {
    var fetched = Build.queued(ModelKind.MESH, new ModelId("m-1")).unpacked();
    jobs.endingAs(job -> {
      write(Path.of(out, "manifest.json"), "{\"models\":[{\"model\":\"m-1\",\"folder\":\"t\"}]}");
      return ScriptedJobs.with(job, new Stage.Finished(), List.of(fetched), job.trouble());
    });
    assertThat(run("--3d")).isZero();
    assertThat(cli.out()).contains("Model     3d  " + Path.of(out, "t"));
  }

  @Test
  void plansWhatTheOptionsSay() {
    assertThat(
            run("--3d", "--2d", "--preset", "fast", "--quality", "high", "--skip-unusable")
                + run("--3d", "--coordinate-system", "epsg:32650", "--set", "3d.cut=[1]"))
        .isZero();
    var mesh = (Product.Mesh) jobs.jobs.getFirst().plan().products().getFirst();
    assertThat(mesh.extra().jsonByName()).containsEntry("cut", "[1]");
    assertThat(jobs.jobs.getFirst().plan().coordinateSystem())
        .isEqualTo(new CoordinateSystem.Epsg(32650));
    var first = jobs.jobs.getLast();
    assertThat(first.plan().kinds()).containsExactly(ModelKind.ORTHOPHOTO, ModelKind.MESH);
    assertThat(first.plan().products())
        .allMatch(it -> !(it instanceof Product.Mesh made) || made.quality() == Quality.HIGH);
    assertThat(first.instructions().skipUnusable()).isTrue();
  }

  @Test
  void takesTheMediaOfAFlight() {
    assertThat(cli.run("reconstruct", "--task", "t-1", "--3d", "--partial", "--out", out)).isZero();
    assertThat(jobs.jobs.getFirst().source())
        .isEqualTo(new CaptureSource.Flight(SampleReconstruction.PROJECT, new TaskId("t-1"), true));
  }

  @Test
  void wantsEitherAFolderOrAFlight() {
    assertThat(cli.run("reconstruct", "--3d")).isEqualTo(2);
    assertThat(cli.run("reconstruct", photos, "--task", "t-1", "--3d")).isEqualTo(2);
    assertThat(cli.run("reconstruct", photos, "--partial", "--3d")).isEqualTo(2);
    assertThat(cli.err())
        .contains("no photos", "not from both", "--partial belongs to --task")
        .doesNotContain("Job ");
  }

  @Test
  void continuesTheJobThatTheSameCommandLeftOpen() {
    jobs.endingAs(job -> job);
    assertThat(run("--3d", "--coordinate-system", "local")).isEqualTo(4);
    assertThat(run("--3d", "--coordinate-system", "local")).isEqualTo(4);
    assertThat(jobs.calls).containsExactly("create", "run new-1 20", "run new-1 20");
    assertThat(cli.err()).contains("Job new-1 goes on where it stopped", "jobs resume new-1");
  }

  @Test
  void comparesAnAutomaticSystemAfterReadingThePhotos() {
    jobs.endingAs(job -> job);
    assertThat(run("--3d")).isEqualTo(4);
    var system = new CoordinateSystem.Epsg(32632);
    var open = jobs.jobs.getFirst();
    jobs.jobs.set(0, open.planned(open.plan().in(system), open.createdAt()));
    resolving(system);
    assertThat(run("--3d")).isEqualTo(4);
    resolving(new CoordinateSystem.Epsg(32633));
    assertThat(run("--3d")).isEqualTo(4);
    assertThat(jobs.calls.stream().filter("create"::equals)).hasSize(2);
  }

  @Test
  void beginsAnewWhenAskedOrWhenSomethingDiffers() {
    jobs.endingAs(job -> job);
    run("--3d");
    run("--3d", "--fresh");
    run("--2d");
    run("--3d", "--preset", "best");
    assertThat(jobs.calls.stream().filter("create"::equals)).hasSize(4);
  }

  @Test
  void wakesAFailedJobButNotOneWhoseBuildFailed() {
    jobs.endingAs(job -> job);
    run("--3d");
    fail(Stage.Name.UPLOADING);
    run("--3d");
    fail(Stage.Name.BUILDING);
    run("--3d");
    assertThat(jobs.calls)
        .containsExactly(
            "create",
            "run new-1 20",
            "retry new-1 false",
            "run new-1 20",
            "create",
            "run new-2 20");
  }

  @Test
  void refusesAnOutputFolderThatHoldsSomethingElse() {
    write(Path.of(out, "holiday.jpg"), "x");
    assertThat(run("--3d")).isEqualTo(1);
    assertThat(cli.err()).contains("Error [output.not-empty]", out, "--out");
    assertThat(jobs.calls).isEmpty();
  }

  @Test
  void namesTheOtherProcessOnTheJournal() {
    cli.with(
        ClaimJournal.class,
        () -> {
          throw new Conflict("journal.in-use", "process 4711 works on it", "Stop it.");
        });
    assertThat(run("--3d")).isEqualTo(1);
    assertThat(cli.err()).contains("process 4711 works on it", "Remedy: Stop it.");
  }

  @Test
  void stopsAtFindingsWithItsOwnExitCode() {
    jobs.findings.add(
        new Finding(
            Finding.Code.TRUNCATED,
            Finding.Severity.ERROR,
            "a.jpg",
            "the end is missing",
            "Copy."));
    jobs.endingAs(job -> ScriptedJobs.at(job, failed(Stage.Name.COLLECTING)));
    assertThat(run("--3d")).isEqualTo(3);
    assertThat(cli.err()).contains("[file.truncated] a.jpg: the end is missing", "Error [x.y]");
  }

  @Test
  void failsWithTheRemedyOfTheStage() {
    jobs.endingAs(job -> ScriptedJobs.at(job, failed(Stage.Name.FETCHING)));
    assertThat(run("--3d", "--json")).isEqualTo(1);
    assertThat(cli.err()).contains("Error [x.y]: went wrong", "Remedy: mend it");
    assertThat(lastLine()).contains("\"exitCode\":1", "\"failure\":{\"code\":\"x.y\"");
  }

  @Test
  void asksAPersonWhenTheStartIsUnknown() {
    var unsettled = new StartAttempt.Unsettled(SampleReconstruction.CREATED, "no trace of it");
    jobs.endingAs(job -> ScriptedJobs.at(job, new Stage.Starting(unsettled)));
    assertThat(run("--3d")).isEqualTo(5);
    assertThat(cli.err()).contains("no trace of it", "--start-again", "jobs cancel new-1");
  }

  @Test
  void keepsTheJobAfterCtrlC() {
    var blocked = new CountDownLatch(1);
    jobs.endingAs(job -> {
      awaitQuietly(blocked);
      return job;
    });
    cli.with(HostProcess.class, new TestProcess().interruptedAt(2));
    assertThat(run("--3d")).isEqualTo(130);
    blocked.countDown();
    assertThat(cli.err())
        .contains("Job new-1 is kept; continue with: flightloom jobs resume new-1");
  }

  @Test
  void tellsEventsAsJsonLinesThatEndWithTheResult() {
    jobs.telling(new StageEntered(Stage.Name.UPLOADING, ""), new CallsMade(Map.of("put", 2L)));
    assertThat(run("--3d", "--json")).isZero();
    assertThat(cli.out().lines())
        .satisfiesExactly(
            it -> assertThat(it).startsWith("{\"type\":\"mode\",\"mode\":\"simulated\""),
            it -> assertThat(it).startsWith("{\"type\":\"job\",\"id\":\"new-1\""),
            it -> assertThat(it).contains("\"sequence\":1", "\"stage\":\"uploading\""),
            it -> assertThat(it).contains("\"type\":\"calls\"", "{\"put\":2}"),
            it ->
                assertThat(it).contains("\"type\":\"result\"", "\"manifest\":", "\"exitCode\":0"));
  }

  @Test
  void createsNothingInADryRun() {
    resolving(new CoordinateSystem.Epsg(32632));
    assertThat(run("--3d", "--dry-run")).isZero();
    assertThat(cli.out()).contains("EPSG:32632", "6 files, 3.4 MB, 6 uploads, 1 callback, 1 build");
    assertThat(jobs.calls).isEmpty();
  }

  private int run(String... options) {
    var args = new ArrayList<>(List.of("reconstruct", photos, "--out", out));
    args.addAll(List.of(options));
    return cli.run(args.toArray(String[]::new));
  }

  private void resolving(CoordinateSystem system) {
    cli.with(
        PreflightCapture.class,
        (_, plan, _) ->
            new PreflightCapture.Report(
                plan.in(system),
                List.of(),
                Map.of("M4E", 6),
                new PreflightCapture.Estimate(6, 6, 3_400_000, 6, 1, plan.kinds())));
  }

  private void fail(Stage.Name at) {
    jobs.jobs.set(0, ScriptedJobs.at(jobs.jobs.getFirst(), failed(at)));
  }

  private static Stage.Failed failed(Stage.Name at) {
    return new Stage.Failed("x.y", "went wrong", "mend it", at);
  }

  private String lastLine() {
    return cli.out().lines().reduce("", (_, last) -> last);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
