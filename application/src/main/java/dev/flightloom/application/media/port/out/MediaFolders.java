package dev.flightloom.application.media.port.out;

import dev.flightloom.domain.media.DownloadManifest;
import dev.flightloom.domain.media.MediaFile;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * Folders that media are downloaded into; thread-safe for different files. A file has its name only
 * once all of it is there; until then it is a part, which belongs to one media id.
 *
 * <p>May raise {@code Unavailable} {@code disk.full} and {@code disk.unwritable}; what has arrived
 * stays.
 */
public interface MediaFolders {
  /** How much of a file is there. */
  Standing standing(Path folder, String name, MediaFile file);

  /**
   * Adds bytes to a part that holds {@code offset} of them, and tells its length now and then.
   *
   * @throws dev.flightloom.domain.failure.Failure as the stream does
   */
  void append(
      Path folder, String name, MediaFile file, long offset, InputStream bytes, LongConsumer told);

  /**
   * Gives a whole part its name.
   *
   * @return the SHA-256 of its bytes
   * @throws dev.flightloom.domain.failure.Rejected {@code media.size-differs} when it is not as
   *     long as listed; the part is removed then
   */
  String finish(Path folder, String name, MediaFile file);

  /** Writes the manifest, whole or not at all, and tells where. */
  Path writeManifest(Path folder, DownloadManifest manifest);

  /** What is there of a file. */
  sealed interface Standing {
    /** All of it. */
    record Complete(String sha256) implements Standing {}

    /** Its beginning; 0 bytes when nothing is there. */
    record Part(long bytes) implements Standing {}
  }
}
