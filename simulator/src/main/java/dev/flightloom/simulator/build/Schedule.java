package dev.flightloom.simulator.build;

import dev.flightloom.simulator.world.Never;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Hands the edition's slots to waiting models, first come first served (contract 16 #24). */
final class Schedule {
  private final PriorityQueue<Instant> releases = new PriorityQueue<>();
  private final int slots;

  Schedule(int slots) {
    this.slots = slots;
  }

  /** Fixes the beginning of every model that took a slot before now. */
  void settle(Collection<Model> models, Instant now, Consumer<Model> begun) {
    models.stream()
        .filter(each -> !each.begunAt().equals(Never.YET))
        .forEach(each -> releases.add(each.releasedAt()));
    for (var model : models) {
      if (model.begunAt().equals(Never.YET) && model.cancelledAt().equals(Never.YET)) {
        var at = beginning(model);
        if (at.isAfter(now)) {
          return;
        }
        var started = model.begun(at);
        releases.add(started.releasedAt());
        begun.accept(started);
      }
    }
  }

  private Instant beginning(Model model) {
    var ready = model.startedAt().plus(model.course().queue());
    if (releases.size() < slots) {
      return ready;
    }
    while (releases.size() > slots) {
      releases.poll();
    }
    var free = Objects.requireNonNull(releases.poll());
    return free.isAfter(ready) ? free : ready;
  }
}
