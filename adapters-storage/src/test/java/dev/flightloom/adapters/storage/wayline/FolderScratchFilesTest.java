package dev.flightloom.adapters.storage.wayline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.wayline.ScratchFilesContract;
import dev.flightloom.application.wayline.port.out.ScratchFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class FolderScratchFilesTest implements ScratchFilesContract {
  @Override
  public ScratchFiles scratch() {
    return new FolderScratchFiles();
  }

  @Test
  void letsNobodyElseRead() {
    var permissions =
        scratch()
            .use(path -> {
              try {
                return Files.getPosixFilePermissions(path.getParent());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });

    assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rwx------");
  }
}
