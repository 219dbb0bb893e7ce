package dev.flightloom.adapters.cli.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.reconstruction.port.in.MakeSamplePhotos;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.system.OperatingMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  private final ScriptedJobs jobs = new ScriptedJobs();
  private final List<String> made = new ArrayList<>();
  private final TestCommandLine cli = jobs.behind(new TestCommandLine());
  private @TempDir Path home;

  @BeforeEach
  void keepPhotosInTheTemporaryFolder() {
    cli.with(CliConfig.class, () -> home.toString());
    cli.with(MakeSamplePhotos.class, (folder, count) -> made.add(folder + " " + count));
  }

  @Test
  void makesPhotosAndAMeshOfThem() {
    assertThat(cli.run("demo")).isZero();
    var photos = home.resolve("photos-20");
    assertThat(made).containsExactly(photos + " 20");
    assertThat(jobs.jobs.getFirst().source().label()).isEqualTo(photos.toString());
    assertThat(JobText.products(jobs.jobs.getFirst().plan())).isEqualTo("3d");
  }

  @Test
  void isANewJobInANewFolderEachTime() throws IOException {
    jobs.endingAs(job -> ScriptedJobs.at(job, new Stage.Finished()));
    assertThat(cli.run("demo")).isZero();
    var first = Path.of(jobs.jobs.getFirst().instructions().outputFolder());
    Files.createDirectories(first);
    Files.writeString(first.resolve("manifest.json"), "{}");
    assertThat(cli.run("demo")).isZero();
    assertThat(jobs.jobs.getFirst().instructions().outputFolder()).isEqualTo(first + "-2");
    assertThat(jobs.calls.stream().filter("create"::equals)).hasSize(2);
  }

  @Test
  void takesPhotosOfTheUser() {
    assertThat(cli.run("demo", "--photos", home.toString(), "--2d")).isZero();
    assertThat(made).isEmpty();
    assertThat(JobText.products(jobs.jobs.getFirst().plan())).isEqualTo("2d");
  }

  @Test
  void neverTouchesARealFlightHub() {
    cli.mode(new OperatingMode.Live("https://fh.example"));
    assertThat(cli.run("demo")).isEqualTo(1);
    assertThat(cli.err()).contains("Mode: LIVE", "Error [demo.live]", "every FLIGHTHUB_ variable");
    assertThat(jobs.calls).isEmpty();
    assertThat(made).isEmpty();
  }
}
