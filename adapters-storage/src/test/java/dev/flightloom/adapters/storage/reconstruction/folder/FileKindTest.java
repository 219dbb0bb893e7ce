package dev.flightloom.adapters.storage.reconstruction.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

  @ParameterizedTest
  @CsvSource({
    "a.JPG, JPEG",
    "b/a.jpeg, JPEG",
    "a.TIF, TIFF",
    "a.LDR, LIDAR",
    "a.CLC, LIDAR",
    "a.MRK, LIDAR",
    "a.dng, OTHER",
    "a.png, OTHER",
    "a.MP4, OTHER",
    "b.d/a, OTHER"
  })
  void tellsKindsByTheirExtension(String path, FileKind kind) {
    assertThat(FileKind.of(FileKind.extension(path))).isEqualTo(kind);
  }
}
