package dev.flightloom.application.reconstruction.port.out;

import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionFilter;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.util.Optional;

/** The journal of reconstructions; thread-safe, each method one transaction. */
public interface Reconstructions {
  /**
   * Writes a new one with version 1.
   *
   * @throws dev.flightloom.domain.failure.Conflict {@code reconstruction.exists}
   */
  Reconstruction add(Reconstruction reconstruction);

  /** As last saved. */
  Optional<Reconstruction> find(ReconstructionId id);

  /**
   * Saves over the version that was read and returns it with the next version.
   *
   * @throws dev.flightloom.domain.failure.Conflict {@code reconstruction.changed} when somebody
   *     else saved meanwhile
   */
  Reconstruction save(Reconstruction reconstruction);

  /** One page, the newest first. */
  Page<Reconstruction> list(ReconstructionFilter filter, PageRequest page);
}
