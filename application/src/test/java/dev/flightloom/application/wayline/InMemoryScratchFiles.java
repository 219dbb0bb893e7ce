package dev.flightloom.application.wayline;

import dev.flightloom.application.wayline.port.out.ScratchFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Files of the test's machine; paths cannot be had in memory alone. */
public final class InMemoryScratchFiles implements ScratchFiles {
  @Override
  public <T> T use(Function<Path, T> work) {
    try {
      var folder = Files.createTempDirectory("scratch");
      try {
        return work.apply(folder.resolve("route.kmz"));
      } finally {
        Files.deleteIfExists(folder.resolve("route.kmz"));
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
