package dev.flightloom.application.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.flighttask.InMemoryFlightTasks;
import dev.flightloom.application.media.port.in.DownloadMedia;
import dev.flightloom.application.reconstruction.SampleContent;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.DownloadedFile;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.media.MediaState;
import dev.flightloom.domain.project.ProjectId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DownloadMediaServiceTest {

  private static final Flight FLIGHT = new Flight(new ProjectId("p-1"), new TaskId("t-1"));
  private static final Path FOLDER = Path.of("/downloads/t-1");
  private static final DownloadMedia.Listener SILENT = (_, _, _, _) -> {};

  private final InMemoryFlightMedia media = new InMemoryFlightMedia();
  private final InMemoryMediaContents contents = new InMemoryMediaContents(media);
  private final InMemoryFlightTasks tasks = new InMemoryFlightTasks();
  private final InMemoryMediaFolders folders = new InMemoryMediaFolders();

  @BeforeEach
  void fly() {
    tasks.put(FLIGHT.project(), SampleFlight.withFolder("t-1", new MediaFolder.Known(4711, 6, 6)));
    for (var n = 1; n <= 5; n++) {
      put("m-" + n, "DJI_000" + n + ".jpeg", MediaKind.IMAGE, n);
    }
    put("m-6", "DJI_0006.mp4", MediaKind.VIDEO, 6);
  }

  private void put(String id, String name, MediaKind kind, int seed) {
    media.put(FLIGHT, id, name, kind, SampleContent.of(seed, 5000 + seed).bytes());
  }

  /** Each is a new process: nothing but the folder is remembered. */
  private DownloadMedia.Report download(DownloadMedia.Listener listener, MediaKind... kinds) {
    var clock = InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z"));
    var service =
        new DownloadMediaService(
            new MediaQueries(media, tasks),
            new MediaReader(media, contents, clock),
            folders,
            clock);
    return service.download(
        new DownloadMedia.Command(FLIGHT.project(), FLIGHT.task(), FOLDER, Set.of(kinds)),
        listener);
  }

  @Test
  void bringsEveryFileAndAManifest() {
    var report = download(SILENT);

    assertThat(report.files()).isEqualTo(6);
    assertThat(report.downloaded()).isEqualTo(6);
    assertThat(report.bytes()).isEqualTo(6 * 5000 + 21);
    assertThat(report.state()).isEqualTo(new MediaState.Complete(6));
    assertThat(folders.file(FOLDER, "DJI_0003.jpeg")).hasValue(SampleContent.of(3, 5003).bytes());
    var manifest = folders.manifest(FOLDER).orElseThrow();
    assertThat(manifest.files()).hasSize(6).extracting(DownloadedFile::sha256).doesNotContain("");
    assertThat(manifest.task()).isEqualTo(FLIGHT.task());
  }

  @Test
  void takesOnlyTheWantedKinds() {
    assertThat(download(SILENT, MediaKind.VIDEO).files()).isEqualTo(1);
    assertThat(folders.file(FOLDER, "DJI_0001.jpeg")).isEmpty();
  }

  @Test
  void loadsNothingTwice() {
    download(SILENT);
    var again = download(SILENT);

    assertThat(again.files()).isEqualTo(6);
    assertThat(again.downloaded()).isZero();
    assertThat(contents.bytesAsked()).isEqualTo(6 * 5000 + 21);
  }

  @Test
  void goesOnWhereAKilledDownloadStopped() {
    var killedAt = new AtomicLong();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() ->
            download((_, _, bytes, _) -> {
              killedAt.set(bytes);
              if (bytes >= 7000) {
                throw new IllegalStateException("killed");
              }
            }));
    var before = contents.bytesAsked();

    var report = download(SILENT);

    assertThat(report.files()).isEqualTo(6);
    assertThat(contents.bytesAsked() - before).isLessThan(6 * 5000 + 21);
    for (var n = 1; n <= 5; n++) {
      assertThat(folders.file(FOLDER, "DJI_000" + n + ".jpeg"))
          .hasValue(SampleContent.of(n, 5000 + n).bytes());
    }
  }

  @Test
  @DisplayName("contract 15.16: links that expire during a download are renewed")
  void renewsLinks() {
    var expired = new AtomicLong();
    var report =
        download((files, _, _, _) -> {
          if (files == 1 && expired.getAndIncrement() == 0) {
            media.expireLinks();
          }
        });

    assertThat(report.files()).isEqualTo(6);
    assertThat(media.listings()).isGreaterThan(1);
  }

  @Test
  void keepsWhatHasArrivedWhenTheStoreFails() {
    contents.failNext(new Unavailable("media.unavailable", "down", "wait"));

    assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> download(SILENT));
    assertThat(folders.manifest(FOLDER)).isEmpty();
    assertThat(download(SILENT).files()).isEqualTo(6);
  }

  @Test
  void keepsFilesOfOneNameApart() {
    put("m-7", "dji_0001.JPEG", MediaKind.IMAGE, 70);

    assertThat(download(SILENT).files()).isEqualTo(7);
    assertThat(folders.file(FOLDER, "DJI_0001.jpeg")).hasValue(SampleContent.of(1, 5001).bytes());
    assertThat(folders.file(FOLDER, "dji_0001-m-7.JPEG"))
        .hasValue(SampleContent.of(70, 5070).bytes());
  }
}
