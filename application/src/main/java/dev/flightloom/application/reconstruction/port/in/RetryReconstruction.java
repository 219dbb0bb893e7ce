package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;

/** Lets a failed or resting reconstruction go on where it stopped. */
@FunctionalInterface
public interface RetryReconstruction {
  /**
   * Queues the job again; nothing that is finished is repeated.
   *
   * @param startAgain a person's decision that a start whose outcome is unknown was never made
   * @throws dev.flightloom.domain.failure.NotFound {@code reconstruction.not-found}
   * @throws dev.flightloom.domain.failure.Conflict {@code reconstruction.not-retryable} when it is
   *     finished or cancelled
   */
  Reconstruction retry(ReconstructionId id, boolean startAgain);
}
