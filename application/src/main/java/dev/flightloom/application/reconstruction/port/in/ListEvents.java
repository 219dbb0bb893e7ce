package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import java.util.List;

/** Lists what happened to a reconstruction, in order, so that a reader can go on where it was. */
@FunctionalInterface
public interface ListEvents {
  /**
   * At most {@code limit} events with a sequence above {@code after}.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code reconstruction.not-found}
   */
  List<ReconstructionEvent.Recorded> list(ReconstructionId id, long after, int limit);
}
