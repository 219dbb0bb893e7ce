package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.domain.reconstruction.ReconstructionEvent;

/** Tells a person or a program what happens to a running job; silent unless overridden. */
interface Narrator {
  /** Tells one event, which {@code progress} has already taken in. */
  default void tell(ReconstructionEvent.Recorded recorded, JobProgress progress) {}

  /** Called a few times per second, whether something happened or not. */
  default void tick(JobProgress progress) {}

  /** Called once when nothing more will be told; also after an interruption. */
  default void end() {}
}
