package dev.flightloom.simulator.call;

/** What a call must prove about its caller. */
public enum Scope {
  /** The organisation key. */
  ORGANIZATION,
  /** The organisation key and a project of that organisation. */
  PROJECT,
  /** A temporary key or a signed link; not FlightHub's own headers. */
  BUCKET
}
