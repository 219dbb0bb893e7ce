package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;

/** Finds one reconstruction in the journal. */
@FunctionalInterface
public interface FindReconstruction {
  /**
   * As last saved.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code reconstruction.not-found}
   */
  Reconstruction find(ReconstructionId id);
}
