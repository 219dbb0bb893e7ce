package dev.flightloom.application.audit;

import dev.flightloom.application.audit.port.in.ListAudit;
import dev.flightloom.application.audit.port.out.AuditJournal;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.AuditFilter;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;

/** Everything that is only read of the audit journal. */
public final class AuditQueries implements ListAudit {

  private final AuditJournal journal;

  /** Reads {@code journal} each time. */
  public AuditQueries(AuditJournal journal) {
    this.journal = journal;
  }

  @Override
  public Page<AuditEntry> list(AuditFilter filter, PageRequest page) {
    return journal.page(filter, page);
  }
}
