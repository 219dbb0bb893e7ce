package dev.flightloom.domain.flighttask.order;

import dev.flightloom.domain.device.DeviceSn;

/** Where the aircraft lands. */
public sealed interface LandingDock {
  /** Where it started. */
  LandingDock SAME = new Same();

  /** Where it started. */
  record Same() implements LandingDock {}

  /** At another dock, which only frog-jump tasks do (contract chapter 6.1). */
  record Other(DeviceSn sn) implements LandingDock {}

  /** Reads FlightHub's empty text as the same dock. */
  static LandingDock of(String sn) {
    return sn.isBlank() ? SAME : new Other(new DeviceSn(sn));
  }
}
