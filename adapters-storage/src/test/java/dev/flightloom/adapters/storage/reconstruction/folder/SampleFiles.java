package dev.flightloom.adapters.storage.reconstruction.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flightloom.adapters.storage.reconstruction.sample.SampleFlight;
import dev.flightloom.application.reconstruction.CaptureFoldersContract.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Files of each kind. */
final class SampleFiles {

  private SampleFiles() {}

  /** A whole photo with metadata. */
  static byte[] photo() {
    try {
      var folder = Files.createTempDirectory("sample");
      SampleFlight.into(folder, 1);
      try (var files = Files.list(folder)) {
        return Files.readAllBytes(files.findFirst().orElseThrow());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, Sample sample) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes(sample));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Sample sample) {
    return switch (sample) {
      case PHOTO -> photo();
      case EMPTY_PHOTO -> new byte[0];
      case TRUNCATED_PHOTO -> Arrays.copyOf(photo(), 30_000);
      case TEXT_NAMED_AS_PHOTO, LIDAR -> "no image".getBytes(UTF_8);
      case ABC -> "abc".getBytes(UTF_8);
    };
  }
}
