package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import java.time.Duration;

/**
 * Takes a reconstruction one step further; whoever calls it, and however often, nothing is done
 * twice.
 */
@FunctionalInterface
public interface AdvanceReconstruction {
  /**
   * Loads, does one step, saves. Trouble that goes away by itself is noted in the reconstruction
   * and not raised; uploading and fetching may take hours.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code reconstruction.not-found}
   */
  Advance advance(ReconstructionId id);

  /** Where the reconstruction stands after the step, and when to come again. */
  record Advance(Reconstruction reconstruction, Next next) {}

  /** When the next step is due. */
  sealed interface Next {
    /** After the given pause, which may be zero. */
    record After(Duration pause) implements Next {}

    /** Never by itself: the stage is final, or a person has to decide. */
    record Rest() implements Next {}
  }
}
