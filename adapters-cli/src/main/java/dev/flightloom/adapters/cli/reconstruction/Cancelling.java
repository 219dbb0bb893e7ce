package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.application.reconstruction.port.in.CancelReconstruction;
import dev.flightloom.application.system.port.in.ClaimJournal;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.reconstruction.Reconstruction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;

/** Notes the wish to stop and, where nobody else works on the journal, carries it out. */
@Dependent
class Cancelling {
  private final Provider<CancelReconstruction> cancelReconstruction;
  private final Provider<ClaimJournal> claimJournal;
  private final Foreground foreground;

  Cancelling(
      Provider<CancelReconstruction> cancelReconstruction,
      Provider<ClaimJournal> claimJournal,
      Foreground foreground) {
    this.cancelReconstruction = cancelReconstruction;
    this.claimJournal = claimJournal;
    this.foreground = foreground;
  }

  /** The job afterwards; {@code reason} names the other process where there is one. */
  record Result(Reconstruction job, boolean elsewhere, String reason) {}

  Result cancel(Reconstruction job, boolean cleanUp, int patience) {
    var marked = cancelReconstruction.get().cancel(job.id(), cleanUp);
    if (marked.stage().isFinal()) {
      return new Result(marked, false, "");
    }
    try {
      claimJournal.get().claim();
    } catch (Conflict inUse) {
      return new Result(marked, true, inUse.message());
    }
    return new Result(foreground.follow(marked, patience, new Narrator() {}).job(), false, "");
  }
}
