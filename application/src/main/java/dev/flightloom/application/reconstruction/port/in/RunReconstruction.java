package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;

/** Advances a reconstruction in the foreground until it rests. */
@FunctionalInterface
public interface RunReconstruction {
  /**
   * Returns when the stage is final, when a person has to decide, or when {@code patience} failed
   * attempts in a row were met; the job then stays open for {@code jobs resume}.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code reconstruction.not-found}
   */
  Reconstruction run(ReconstructionId id, int patience);
}
