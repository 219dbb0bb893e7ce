package dev.flightloom.application.wayline.port.in;

import java.nio.file.Path;

/** Removes the author's name or phone number from a KMZ file and nothing else. */
@FunctionalInterface
public interface ScrubRoute {
  /**
   * Writes to {@code target}, which does not exist yet.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code route-file.…}
   */
  void scrub(Path file, Path target);
}
