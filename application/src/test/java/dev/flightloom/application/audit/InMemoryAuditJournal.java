package dev.flightloom.application.audit;

import dev.flightloom.application.audit.port.out.AuditJournal;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.AuditFilter;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
  public synchronized Page<AuditEntry> page(AuditFilter filter, PageRequest request) {
    var matching = new ArrayList<>(entries.values().stream().filter(filter::matches).toList());
    matching.sort(Comparator.comparing(AuditEntry::begunAt));
    var items = matching.reversed().stream().skip(request.offset()).limit(request.size()).toList();
    return new Page<>(items, request, matching.size());
  }
}
