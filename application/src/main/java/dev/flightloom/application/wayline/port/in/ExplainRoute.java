package dev.flightloom.application.wayline.port.in;

import dev.flightloom.domain.wayline.plan.RouteFile;
import java.nio.file.Path;

/** Reads, checks and explains a KMZ file; sends nothing. */
@FunctionalInterface
public interface ExplainRoute {
  /**
   * Faults are part of the answer.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code route-file.…} when the file is hostile or
   *     broken
   */
  RouteFile explain(Path file);
}
