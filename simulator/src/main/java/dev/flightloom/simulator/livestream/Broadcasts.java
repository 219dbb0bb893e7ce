package dev.flightloom.simulator.livestream;

import dev.flightloom.simulator.clock.SimulatorClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cameras that send, one entry each; thread-safe. */
@ApplicationScoped
public class Broadcasts {
  private final Map<String, Broadcast> byCamera = new LinkedHashMap<>();
  private final SimulatorClock clock;

  Broadcasts(SimulatorClock clock) {
    this.clock = clock;
  }

  /** Begins a broadcast, or prolongs the one that runs. */
  synchronized void start(Broadcast broadcast) {
    byCamera.put(broadcast.sn() + "/" + broadcast.camera(), broadcast);
  }

  /** The broadcasts that run now. */
  public synchronized List<Broadcast> running() {
    var now = clock.instant();
    byCamera.values().removeIf(each -> !each.runsAt(now));
    return List.copyOf(byCamera.values());
  }

  /** Puts back what ran before, in place of everything. */
  public synchronized void restore(List<Broadcast> broadcasts) {
    byCamera.clear();
    broadcasts.forEach(this::start);
  }
}
