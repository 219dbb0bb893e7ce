package dev.flightloom.application.audit;

import dev.flightloom.application.audit.port.out.AuditJournal;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Audit entries in a map, in the order in which they began; gone with the process. */
public final class InMemoryAuditJournal implements AuditJournal {
  private final Map<RequestId, AuditEntry> entries = new LinkedHashMap<>();

  /** Every entry, the oldest first. */
  public synchronized List<AuditEntry> entries() {
    return List.copyOf(entries.values());
  }

  @Override
  public synchronized void begin(AuditEntry entry) {
    entries.put(entry.id(), entry);
  }

  @Override
  public synchronized void settle(RequestId id, Verdict verdict, Instant at) {
    entries.computeIfPresent(
        id, (_, was) -> new AuditEntry(id, was.begunAt(), was.intent(), verdict, at));
  }

  @Override
  public synchronized Page<AuditEntry> page(PageRequest request) {
    var newestFirst = new ArrayList<>(entries.values()).reversed();
    var items = newestFirst.stream().skip(request.offset()).limit(request.size()).toList();
    return new Page<>(items, request, entries.size());
  }
}
