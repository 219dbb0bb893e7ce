package dev.flightloom.application.audit.port.in;

import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.AuditFilter;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;

/** Lists what was asked to move and what became of it, the newest first. */
@FunctionalInterface
public interface ListAudit {
  /** One page of the entries that match, refused and unsettled ones included. */
  Page<AuditEntry> list(AuditFilter filter, PageRequest page);
}
