package dev.flightloom.domain.audit;

import java.time.Instant;

/** From {@code from} on and before {@code until}, by the moment at which an intent began. */
public record AuditPeriod(Instant from, Instant until) {

  /** Without a beginning or an end that any entry could lie beyond. */
  public static final AuditPeriod EVER =
      new AuditPeriod(Instant.EPOCH, Instant.parse("9999-12-31T23:59:59Z"));

  public AuditPeriod {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("the period ends at " + until + ", before it begins");
    }
    if (from.isBefore(Instant.EPOCH)) {
      throw new IllegalArgumentException("the period begins before 1970");
    }
  }

  /** True when {@code moment} lies in it. */
  public boolean contains(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }
}
