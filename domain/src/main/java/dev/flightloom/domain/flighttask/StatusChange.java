package dev.flightloom.domain.flighttask;

/** What may be asked of a plan that waits (contract chapter 6.2); a flying aircraft ignores it. */
public enum StatusChange {
  /** Keeps the plan from starting. */
  SUSPENDED,
  /** Lets a suspended plan start again. */
  RESTORED
}
