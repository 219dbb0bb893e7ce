package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Recorded;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps events in memory; it takes any reconstruction id as known. */
public final class InMemoryReconstructionEvents implements ReconstructionEvents {

  private final Map<ReconstructionId, List<Recorded>> events = new HashMap<>();

  @Override
  public synchronized void append(ReconstructionId id, Instant at, ReconstructionEvent event) {
    var recorded = events.computeIfAbsent(id, _ -> new ArrayList<>());
    recorded.add(new Recorded(recorded.size() + 1L, at, event));
  }

  @Override
  public synchronized List<Recorded> since(ReconstructionId id, long after, int limit) {
    return events.getOrDefault(id, List.of()).stream()
        .filter(recorded -> recorded.sequence() > after)
        .limit(limit)
        .toList();
  }

  /** All events of a reconstruction without their places. */
  public List<ReconstructionEvent> of(ReconstructionId id) {
    return since(id, 0, Integer.MAX_VALUE).stream().map(Recorded::event).toList();
  }
}
