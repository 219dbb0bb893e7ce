package dev.flightloom.application.audit.port.out;

import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.AuditFilter;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.time.Instant;

/** The durable list of everything that was asked to move; entries are never deleted. */
public interface AuditJournal {

  /**
   * Writes an entry down before its call is made.
   *
   * @throws Unavailable when it cannot be written; the call must not be made then
   */
  void begin(AuditEntry entry);

  /**
   * Writes down how the call ended. It never fails, since the call has been made: what cannot be
   * written is logged, and the entry stays begun.
   */
  void settle(RequestId id, Verdict verdict, Instant at);

  /** Entries that match, the newest first. */
  Page<AuditEntry> page(AuditFilter filter, PageRequest request);
}
