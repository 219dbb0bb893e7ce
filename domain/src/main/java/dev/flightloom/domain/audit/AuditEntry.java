package dev.flightloom.domain.audit;

import java.time.Instant;

/** One row of the audit journal; {@code updatedAt} is when the verdict became what it is. */
public record AuditEntry(
    RequestId id, Instant begunAt, Intent intent, Verdict verdict, Instant updatedAt) {

  /** The entry of a call that begins now. */
  public static AuditEntry begun(RequestId id, Intent intent, Instant at) {
    return new AuditEntry(id, at, intent, new Verdict.Begun(), at);
  }
}
