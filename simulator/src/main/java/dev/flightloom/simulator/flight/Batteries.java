package dev.flightloom.simulator.flight;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Charge of an aircraft in its dock: it fills up after a flight and is kept below the top. */
final class Batteries {
  private static final double FULL = 96;
  private static final double SECONDS_PER_PERCENT = 30;

  private Batteries() {}

  /** Percent at an instant between flights, after the flights that the dock has done. */
  static double charged(List<Flight> flown, Instant at) {
    return flown.stream()
        .filter(each -> !each.landingAt().isAfter(at))
        .max(Comparator.comparing(Flight::landingAt))
        .map(each -> charged(each, at))
        .orElse(FULL);
  }

  private static double charged(Flight last, Instant at) {
    double landed = last.battery(last.landingAt());
    double seconds = Duration.between(last.landingAt(), at).toSeconds();
    return Math.min(FULL, landed + seconds / SECONDS_PER_PERCENT);
  }
}
