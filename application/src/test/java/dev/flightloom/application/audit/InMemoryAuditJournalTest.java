package dev.flightloom.application.audit;

import dev.flightloom.application.audit.port.out.AuditJournal;

class InMemoryAuditJournalTest implements AuditJournalContract {
  private final AuditJournal journal = new InMemoryAuditJournal();

  @Override
  public AuditJournal journal() {
    return journal;
  }
}
