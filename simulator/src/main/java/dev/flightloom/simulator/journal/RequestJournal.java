package dev.flightloom.simulator.journal;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.clock.SimulatorClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.List;

/**
 * The requests that were answered, newest last; thread-safe.
 *
 * <p>An entry is written before the answer leaves, so that a client that has its answer finds the
 * entry. Old entries are dropped beyond the configured number, the counts of the summary stay.
 */
@ApplicationScoped
public class RequestJournal {
  private final ArrayDeque<JournalEntry> entries = new ArrayDeque<>();
  private final SimulatorClock clock;
  private final int capacity;
  private Tally tally = new Tally();
  private long sequence;

  RequestJournal(SimulatorConfig config, SimulatorClock clock) {
    this.clock = clock;
    this.capacity = config.journalCapacity();
  }

  /** Writes down what is known of a call. */
  public synchronized void write(String method, String path, Call call, int status, int code) {
    var entry =
        new JournalEntry(
            ++sequence,
            clock.instant(),
            call.operation().word(),
            method,
            path,
            call.project(),
            call.requestId(),
            status,
            code,
            call.subject(),
            call.names(),
            call.fault(),
            call.bytesIn(),
            call.bytesOut());
    entries.addLast(entry);
    tally.count(entry);
    if (entries.size() > capacity) {
      entries.removeFirst();
    }
  }

  /** Entries after a sequence number, of one operation or of all where it is empty. */
  public synchronized List<JournalEntry> read(String operation, long after, int limit) {
    return entries.stream()
        .filter(each -> each.sequence() > after)
        .filter(each -> operation.isEmpty() || each.operation().equals(operation))
        .limit(limit)
        .toList();
  }

  /** Counts over everything since the last clearing, dropped entries included. */
  public synchronized Summary summary(boolean allKeys) {
    return tally.summary(allKeys);
  }

  /** Forgets everything. */
  public synchronized void clear() {
    entries.clear();
    tally = new Tally();
    sequence = 0;
  }
}
