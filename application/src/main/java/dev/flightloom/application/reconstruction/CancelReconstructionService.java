package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.in.CancelReconstruction;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.application.reconstruction.port.out.WorkQueue;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.reconstruction.Cancellation;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import java.time.InstantSource;

/** Notes the wish to stop; whoever works on the job meets it at the next file or step. */
public final class CancelReconstructionService implements CancelReconstruction {

  private static final int RACES = 20;

  private final Reconstructions reconstructions;
  private final WorkQueue queue;
  private final InstantSource clock;

  /** Writes the wish and queues the job. */
  public CancelReconstructionService(
      Reconstructions reconstructions, WorkQueue queue, InstantSource clock) {
    this.reconstructions = reconstructions;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public Reconstruction cancel(ReconstructionId id, boolean cleanUp) {
    for (var race = 1; ; race++) {
      try {
        return tryCancel(id, cleanUp);
      } catch (Conflict changed) {
        if (race == RACES) {
          throw changed;
        }
      }
    }
  }

  private Reconstruction tryCancel(ReconstructionId id, boolean cleanUp) {
    var current = ReconstructionQueries.found(reconstructions, id);
    if (current.stage().isFinal()) {
      return current;
    }
    var wish = cleanUp ? Cancellation.REQUESTED_WITH_CLEANUP : Cancellation.REQUESTED;
    var saved = reconstructions.save(current.cancelling(wish, clock.instant()));
    queue.submit(id, clock.instant());
    return saved;
  }
}
