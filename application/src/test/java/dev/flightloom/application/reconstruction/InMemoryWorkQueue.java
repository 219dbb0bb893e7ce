package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.WorkQueue;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works only when a test says so, in the caller's thread; nothing survives the process and entries
 * run one after another.
 */
public final class InMemoryWorkQueue implements WorkQueue {

  /** Pause after a worker threw. */
  public static final Duration BACK_OFF = Duration.ofMinutes(1);

  private static final int MOST_ROUNDS = 10_000;

  private final Map<ReconstructionId, Instant> entries = new HashMap<>();
  private final List<RuntimeException> failures = new ArrayList<>();
  private Optional<Worker> worker = Optional.empty();

  @Override
  public void submit(ReconstructionId id, Instant at) {
    entries.merge(id, at, (before, now) -> now.isBefore(before) ? now : before);
  }

  @Override
  public void start(Worker starting) {
    worker = Optional.of(starting);
  }

  @Override
  public void stop() {
    worker = Optional.empty();
  }

  /** Works until nothing is due at {@code now}; does nothing before {@link #start}. */
  public void runDue(Instant now) {
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var due = nextDue(now);
      if (worker.isEmpty() || due.isEmpty()) {
        return;
      }
      run(worker.get(), due.get(), now);
    }
    throw new IllegalStateException("the work never rests at " + now);
  }

  /** When the reconstruction is due; nothing when it has no entry. */
  public Optional<Instant> dueAt(ReconstructionId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** What workers threw, in order. */
  public List<RuntimeException> failures() {
    return List.copyOf(failures);
  }

  private void run(Worker working, ReconstructionId id, Instant now) {
    entries.remove(id);
    try {
      working.work(id).ifPresent(next -> submit(id, next));
    } catch (RuntimeException failure) {
      failures.add(failure);
      submit(id, now.plus(BACK_OFF));
    }
  }

  private Optional<ReconstructionId> nextDue(Instant now) {
    return entries.entrySet().stream()
        .filter(entry -> !entry.getValue().isAfter(now))
        .min(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }
}
