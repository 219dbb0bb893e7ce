package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.reconstruction.port.out.SamplePhotos;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every maker of sample photos does; tests of use cases take a lambda instead. */
public interface SamplePhotosContract {

  /** The maker under test. */
  SamplePhotos maker();

  @Test
  default void makesAsManyPhotosAsAskedEachDifferent(@TempDir Path folder) {
    maker().make(folder, 7);

    var contents = files(folder).stream().map(SamplePhotosContract::hash).toList();
    assertThat(contents).hasSize(7);
    assertThat(new HashSet<>(contents)).hasSize(7);
  }

  @Test
  default void makesTheSameBytesEachTime(@TempDir Path one, @TempDir Path two) {
    maker().make(one, 3);
    maker().make(two, 3);

    assertThat(files(one).stream().map(SamplePhotosContract::hash))
        .isEqualTo(files(two).stream().map(SamplePhotosContract::hash).toList());
  }

  @Test
  default void keepsExistingPhotos(@TempDir Path folder) throws IOException {
    maker().make(folder, 2);
    var first = files(folder).getFirst();
    Files.writeString(first, "mine");

    maker().make(folder, 3);

    assertThat(first).hasContent("mine");
    assertThat(files(folder)).hasSize(3);
  }

  @Test
  default void makesTheFolder(@TempDir Path parent) {
    maker().make(parent.resolve("new/folder"), 1);

    assertThat(files(parent.resolve("new/folder"))).hasSize(1);
  }

  private static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Path file) {
    try {
      return SampleModelArchives.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
