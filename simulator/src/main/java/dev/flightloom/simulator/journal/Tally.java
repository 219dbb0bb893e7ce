package dev.flightloom.simulator.journal;

import dev.flightloom.simulator.call.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what clients did; only requests that had their effect count as done. */
final class Tally {
  private final Map<String, Integer> requests = new TreeMap<>();
  private final Map<String, Integer> failures = new TreeMap<>();
  private final Map<String, Integer> starts = new TreeMap<>();
  private final Map<String, Integer> puts = new HashMap<>();
  private final Map<String, Integer> callbacks = new HashMap<>();
  private long bytesIn;

  void count(JournalEntry entry) {
    requests.merge(entry.operation(), 1, Integer::sum);
    bytesIn += entry.bytesIn();
    if (!entry.effective()) {
      failures.merge(entry.operation(), 1, Integer::sum);
      return;
    }
    if (is(entry, Operation.PUT_OBJECT) || is(entry, Operation.UPLOAD_PART)) {
      puts.merge(entry.subject(), 1, Integer::sum);
    } else if (is(entry, Operation.UPLOAD_CALLBACK)) {
      entry.names().forEach(each -> callbacks.merge(entry.subject() + "/" + each, 1, Integer::sum));
    } else if (is(entry, Operation.START)) {
      starts.merge(entry.subject(), 1, Integer::sum);
    }
  }

  private static boolean is(JournalEntry entry, Operation operation) {
    return entry.operation().equals(operation.word());
  }

  Summary summary(boolean allKeys) {
    return new Summary(
        new TreeMap<>(requests),
        new TreeMap<>(failures),
        new TreeMap<>(starts),
        callbacks.size(),
        repeated(callbacks, false),
        puts.size(),
        repeated(puts, allKeys),
        bytesIn);
  }

  private static Map<String, Integer> repeated(Map<String, Integer> counts, boolean all) {
    var chosen = new TreeMap<String, Integer>();
    counts.forEach((name, count) -> {
      if (all || count > 1) {
        chosen.put(name, count);
      }
    });
    return chosen;
  }
}
