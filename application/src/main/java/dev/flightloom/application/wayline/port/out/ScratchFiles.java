package dev.flightloom.application.wayline.port.out;

import java.nio.file.Path;
import java.util.function.Function;

/** Room for a file while it is worked on; thread-safe. */
public interface ScratchFiles {
  /**
   * Calls {@code work} with a path below a new folder that only we may read; nothing exists there
   * yet, and nothing is left behind, whatever happens.
   *
   * @throws dev.flightloom.domain.failure.Unavailable {@code disk.…} when there is no room
   */
  <T> T use(Function<Path, T> work);
}
