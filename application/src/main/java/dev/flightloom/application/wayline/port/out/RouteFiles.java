package dev.flightloom.application.wayline.port.out;

import dev.flightloom.domain.wayline.plan.RouteFile;
import java.nio.file.Path;

/**
 * KMZ files with WPML inside (contract chapter 7.4); thread-safe. A hostile or broken file is
 * refused before it costs much.
 */
public interface RouteFiles {
  /**
   * Reads and checks; faults of the route are part of the answer.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code route-file.…} when it is no KMZ file that
   *     can be read safely
   */
  RouteFile read(Path file);

  /**
   * Writes {@code file} to {@code target}, which does not exist yet, without its author's name or
   * phone number; every other byte of every entry stays as it is.
   *
   * @throws dev.flightloom.domain.failure.Rejected as {@link #read}
   */
  void scrub(Path file, Path target);
}
