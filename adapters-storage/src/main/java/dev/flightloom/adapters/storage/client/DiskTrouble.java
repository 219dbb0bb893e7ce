package dev.flightloom.adapters.storage.client;

import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a disk cannot do, with the sizes that tell why. */
public final class DiskTrouble {

  private DiskTrouble() {}

  /** Refuses before the first byte when {@code needed} bytes have no room. */
  public static void requireRoom(Path folder, long needed) throws IOException {
    if (free(folder) < needed) {
      throw full(folder, needed);
    }
  }

  /** The failure for an error while writing {@code needed} bytes in all. */
  public static Failure of(IOException failure, Path folder, long needed) {
    var text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (text.contains("no space left") || text.contains("quota") || text.contains("enough space")) {
      return full(folder, needed).causedBy(failure);
    }
    return new Unavailable(
            "disk.unwritable",
            "the folder " + folder + " cannot be written",
            "Check that the folder exists and that this user may write into it.")
        .causedBy(failure);
  }

  private static Unavailable full(Path folder, long needed) {
    return new Unavailable(
        "disk.full",
        "no room in %s: %s are needed, %s are free"
            .formatted(folder, megabytes(needed), megabytes(free(folder))),
        "Make room, or name another output folder; what has arrived is kept.");
  }

  private static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  private static String megabytes(long bytes) {
    return (bytes + 999_999) / 1_000_000 + " MB";
  }
}
