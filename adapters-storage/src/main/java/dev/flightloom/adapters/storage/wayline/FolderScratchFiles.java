package dev.flightloom.adapters.storage.wayline;

import dev.flightloom.application.wayline.port.out.ScratchFiles;
import dev.flightloom.domain.failure.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Folders below the machine's own place for temporary files, readable by their owner only. */
@ApplicationScoped
class FolderScratchFiles implements ScratchFiles {
  @Override
  public <T> T use(Function<Path, T> work) {
    var folder = create();
    var file = folder.resolve("route.kmz");
    try {
      return work.apply(file);
    } finally {
      remove(file, folder);
    }
  }

  /** The JDK gives such a folder the permissions of its owner alone. */
  private static Path create() {
    try {
      return Files.createTempDirectory("flightloom-route");
    } catch (IOException e) {
      throw (Unavailable) unusable().causedBy(e);
    }
  }

  private static void remove(Path file, Path folder) {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw (Unavailable) unusable().causedBy(e);
    }
  }

  private static Unavailable unusable() {
    return new Unavailable(
        "disk.unwritable",
        "The folder for temporary files " + System.getProperty("java.io.tmpdir") + " is unusable.",
        "Make room there, or name another with -Djava.io.tmpdir.");
  }
}
