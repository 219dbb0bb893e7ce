package dev.flightloom.application.reconstruction.port.out;

import dev.flightloom.domain.reconstruction.ReconstructionId;
import java.time.Instant;
import java.util.Optional;

/** Durable work: a submitted reconstruction is advanced until it rests, also after a restart. */
public interface WorkQueue {
  /** Makes the reconstruction due at {@code at}; submitting twice leaves one entry, the earlier. */
  void submit(ReconstructionId id, Instant at);

  /** Begins to work in this process; without it entries only wait. */
  void start(Worker worker);

  /** Stops taking work and waits briefly for what runs. */
  void stop();

  /** Takes a reconstruction one step further. */
  @FunctionalInterface
  interface Worker {
    /** When to come again; nothing when it rests. */
    Optional<Instant> work(ReconstructionId id);
  }
}
