package dev.flightloom.application.project.port.in;

import dev.flightloom.domain.project.Project;

/** Finds one project by its id or its exact name. */
@FunctionalInterface
public interface FindProject {
  /**
   * Reads {@code idOrName}; an empty text means the only project there is, or in the simulator the
   * first.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code project.not-found}
   * @throws dev.flightloom.domain.failure.Rejected {@code project.ambiguous} when no name is given
   *     and there are several
   */
  Project find(String idOrName);
}
