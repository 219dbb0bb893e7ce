package dev.flightloom.adapters.cli.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.media.SampleMedia;
import dev.flightloom.application.media.port.in.DownloadMedia;
import dev.flightloom.application.media.port.in.ListMedia;
import dev.flightloom.application.media.port.in.TellMediaState;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.media.MediaState;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Position;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MediaCommandsTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

  private final TestCommandLine cli = new TestCommandLine();
  private final List<DownloadMedia.Command> downloads = new ArrayList<>();

  @BeforeEach
  void knowOneFlight() {
    cli.with(
            FindProject.class,
            name -> new Project(new ProjectId("p-1"), name, "", Position.UNKNOWN, DAY, DAY))
        .with(
            ListMedia.class,
            (_, _) ->
                new Listing<>(List.of(SampleMedia.file("m-1", "DJI_0001.jpeg", 8_123_456)), true))
        .with(TellMediaState.class, (_, _) -> new MediaState.Arriving(1, 18))
        .with(DownloadMedia.class, this::download);
  }

  private DownloadMedia.Report download(
      DownloadMedia.Command command, DownloadMedia.Listener listener) {
    downloads.add(command);
    listener.reached(0, 18, 500, 1000);
    listener.reached(18, 18, 1000, 1000);
    return new DownloadMedia.Report(
        18, 17, 1000, new MediaState.Complete(18), false, command.folder().resolve("m.json"));
  }

  @Test
  void listsFilesAndSaysWhatIsMissing() {
    assertThat(cli.run("media", "list", "t-1")).isZero();
    assertThat(cli.out()).contains("DJI_0001.jpeg", "8.1 MB", "m-1");
    assertThat(cli.err())
        .contains("arriving: 1 of 18 files are there", "FlightHub lists no more than these");
  }

  @Test
  void listsAsJson() {
    assertThat(cli.run("media", "list", "t-1", "--json")).isZero();
    assertThat(cli.out())
        .contains("\"state\" : \"arriving\"", "\"capped\" : true", "\"id\" : \"m-1\"");
  }

  @Test
  void leavesOtherKindsOut() {
    assertThat(cli.run("media", "list", "t-1", "--kind", "video,ppk")).isZero();
    assertThat(cli.out()).doesNotContain("DJI_0001");
  }

  @Test
  void downloadsWithProgressAndSummary() {
    assertThat(cli.run("media", "download", "t-1", "--out", "/photos", "--kind", "image")).isZero();
    assertThat(downloads.getFirst().folder()).isEqualTo(Path.of("/photos"));
    assertThat(downloads.getFirst().kinds()).containsExactly(MediaKind.IMAGE);
    assertThat(cli.out()).contains("18 files, 1.0 kB, of them 17 new", "/photos/m.json");
    assertThat(cli.err()).contains("50 %, 0/18 files", "100 %, 18/18 files", "Media are complete");
  }

  @Test
  void downloadsIntoAFolderNamedAfterTheTask() {
    assertThat(cli.run("media", "download", "t/1", "--json")).isZero();
    assertThat(downloads.getFirst().folder().getFileName()).isEqualTo(Path.of("media-t_1"));
    assertThat(cli.out()).contains("\"downloaded\" : 17");
  }
}
