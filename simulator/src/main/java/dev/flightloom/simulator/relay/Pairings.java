package dev.flightloom.simulator.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last pairing of every dock; thread-safe. */
@ApplicationScoped
public class Pairings {
  private final Map<String, Pairing> bySn = new LinkedHashMap<>();

  Pairings() {}

  /** Begins or ends a search, in place of what the dock did before. */
  synchronized void ask(Pairing pairing) {
    bySn.put(pairing.sn(), pairing);
  }

  /** The last pairing of a dock. */
  synchronized Optional<Pairing> of(String sn) {
    return Optional.ofNullable(bySn.get(sn));
  }

  /** All pairings, one per dock. */
  public synchronized List<Pairing> all() {
    return List.copyOf(bySn.values());
  }

  /** Puts back what was there before, in place of everything. */
  public synchronized void restore(List<Pairing> pairings) {
    bySn.clear();
    pairings.forEach(this::ask);
  }
}
