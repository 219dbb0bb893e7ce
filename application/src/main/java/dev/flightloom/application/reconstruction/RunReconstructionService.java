package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Next;
import dev.flightloom.application.reconstruction.port.in.RunReconstruction;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;

/** The foreground driver: the same steps as the durable queue takes, one after another. */
public final class RunReconstructionService implements RunReconstruction {

  private final AdvanceReconstruction advance;
  private final Pause pause;

  /** Pauses between steps as the steps ask for. */
  public RunReconstructionService(AdvanceReconstruction advance, Pause pause) {
    this.advance = advance;
    this.pause = pause;
  }

  @Override
  public Reconstruction run(ReconstructionId id, int patience) {
    while (true) {
      var step = advance.advance(id);
      var impatient = step.reconstruction().trouble().attempts() >= patience;
      switch (step.next()) {
        case Next.Rest _ -> {
          return step.reconstruction();
        }
        case Next.After(var duration) -> {
          if (impatient || Thread.currentThread().isInterrupted()) {
            return step.reconstruction();
          }
          pause.pause(duration);
        }
      }
    }
  }
}
