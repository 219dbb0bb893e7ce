package dev.flightloom.adapters.storage.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.media.MediaFoldersContract;
import dev.flightloom.application.media.SampleMedia;
import dev.flightloom.application.media.port.out.MediaFolders;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.DownloadManifest;
import dev.flightloom.domain.media.DownloadedFile;
import dev.flightloom.domain.media.MediaState;
import dev.flightloom.domain.project.ProjectId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskMediaFoldersTest implements MediaFoldersContract {

  @TempDir private Path temporary;

  @Override
  public MediaFolders folders() {
    return new DiskMediaFolders();
  }

  @Override
  public Path folder() {
    return temporary.resolve("new/folder");
  }

  @Test
  void writesAManifestOfWhatIsThere() throws IOException {
    var manifest =
        new DownloadManifest(
            new ProjectId("p-1"),
            new TaskId("t-1"),
            new MediaState.Complete(1),
            false,
            List.of(new DownloadedFile(SampleMedia.file("m-1", "a.jpeg", 3), "a.jpeg", ABC)),
            Instant.parse("2026-03-01T08:00:00Z"));

    var written = folders().writeManifest(folder(), manifest);

    assertThat(Files.readString(written))
        .isEqualToIgnoringWhitespace(
            """
            { "project": "p-1", "task": "t-1", "media": "complete", "capped": false,
              "writtenAt": "2026-03-01T08:00:00Z",
              "files": [ { "file": "a.jpeg", "id": "m-1", "kind": "image", "size": 3,
                "sha256": "%s", "createdAt": "2026-01-01T07:01:12Z" } ] }
            """
                .formatted(ABC));
  }
}
