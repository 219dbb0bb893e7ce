package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.application.reconstruction.port.out.ModelArchives;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InMemoryModelArchivesTest implements ModelArchivesContract {

  private static final ArchiveLocation HERE = new ArchiveLocation("https://archives.example/1");

  private final InMemoryModelArchives archives = new InMemoryModelArchives();

  @Override
  public ModelArchives archives() {
    return archives;
  }

  @Override
  public ArchiveLocation located(byte[] archive) {
    archives.serve(HERE, archive);
    return HERE;
  }

  @Override
  public ArchiveLocation expired() {
    archives.expire(HERE);
    return HERE;
  }

  @Override
  public UploadGrant grant() {
    return SampleCapture.grant("g1", SampleCapture.TAKEN);
  }

  @Test
  void failsADownloadOnceAsTold() {
    var target = target(Path.of("/models"));
    archives.failNextDownload(new Unavailable("archive.unreachable", "lost", "again"));

    assertThatThrownBy(() -> archives.download(target, HERE, this::grant, _ -> {}))
        .isInstanceOf(Unavailable.class);

    archives.download(target, HERE, this::grant, _ -> {});
    assertThat(archives.downloads()).isEqualTo(1);
  }
}
