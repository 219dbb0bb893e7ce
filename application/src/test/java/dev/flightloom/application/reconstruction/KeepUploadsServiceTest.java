package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.application.reconstruction.port.in.KeepUploads.Upload;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepUploadsServiceTest {

  @TempDir Path received;

  private final InMemoryCaptureFolders folders = new InMemoryCaptureFolders();
  private final KeepUploadsService service = new KeepUploadsService(folders);

  private Upload upload(String name) throws IOException {
    return new Upload(name, Files.writeString(Files.createTempFile(received, "up", ""), name));
  }

  @Test
  void reducesNamesToTheirLastPartAndMakesThemUnique() throws IOException {
    var kept =
        service.keep(
            List.of(
                upload("DJI_1.JPG"),
                upload("../../etc/DJI_1.JPG"),
                upload("C:\\photos\\dji_1.jpg"),
                upload(".hidden"),
                upload("folder/")));

    assertThat(folders.scan(kept))
        .extracting(ScannedFile::path)
        .containsExactlyInAnyOrder(
            "DJI_1.JPG", "DJI_1-2.JPG", "dji_1-3.jpg", "file.hidden", "file");
  }

  @Test
  void refusesARequestWithoutFiles() {
    assertThatThrownBy(() -> service.keep(List.of()))
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.code()).isEqualTo("upload.empty"));
  }
}
