package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Advance;
import dev.flightloom.domain.reconstruction.Reconstruction;

/** What has to be done in one stage; idempotent, with the journal as its only memory. */
@FunctionalInterface
public interface StageWork {
  /**
   * Does one step and returns the changed reconstruction, which the caller saves.
   *
   * @throws dev.flightloom.domain.failure.Failure with nothing lost; the caller decides what
   *     follows
   */
  Advance work(Reconstruction reconstruction, Calls calls);
}
