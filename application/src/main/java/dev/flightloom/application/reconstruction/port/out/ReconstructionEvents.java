package dev.flightloom.application.reconstruction.port.out;

import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import java.time.Instant;
import java.util.List;

/** What happened, in order; sequences grow within one reconstruction; thread-safe. */
public interface ReconstructionEvents {
  /** Appends one event. */
  void append(ReconstructionId id, Instant at, ReconstructionEvent event);

  /** At most {@code limit} events with a sequence above {@code after}, in order. */
  List<ReconstructionEvent.Recorded> since(ReconstructionId id, long after, int limit);
}
