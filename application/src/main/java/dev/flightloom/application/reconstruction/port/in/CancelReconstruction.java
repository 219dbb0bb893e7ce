package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;

/** Asks a reconstruction to stop: uploads end, builds are stopped at FlightHub. */
@FunctionalInterface
public interface CancelReconstruction {
  /**
   * Notes the wish and queues the job, whose next step carries it out; a final one stays as it is.
   *
   * @param cleanUp also delete resource and models at FlightHub
   * @throws dev.flightloom.domain.failure.NotFound {@code reconstruction.not-found}
   */
  Reconstruction cancel(ReconstructionId id, boolean cleanUp);
}
