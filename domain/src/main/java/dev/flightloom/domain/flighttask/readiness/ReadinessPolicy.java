package dev.flightloom.domain.flighttask.readiness;

import java.time.Duration;

/**
 * What is good enough to fly.
 *
 * @param leastBatteryPercent charge of the aircraft in the dock
 * @param strongestWindMetresPerSecond at the dock
 * @param leastFreeStoragePercent share of the dock's storage that is free for media
 * @param returnAltitudeCeilingMetres highest return altitude of this site; FlightHub accepts more
 *     than the ceiling of its project and then never flies (contract chapter 15, pain 12)
 * @param horizon a start further away is not judged by battery, weather and the like of now
 */
public record ReadinessPolicy(
    int leastBatteryPercent,
    double strongestWindMetresPerSecond,
    int leastFreeStoragePercent,
    int returnAltitudeCeilingMetres,
    Duration horizon) {
  public ReadinessPolicy {
    requirePercent(leastBatteryPercent, "battery");
    requirePercent(leastFreeStoragePercent, "free storage");
    if (!(strongestWindMetresPerSecond > 0)) {
      throw new IllegalArgumentException("the strongest wind is above 0 m/s");
    }
    if (horizon.isNegative()) {
      throw new IllegalArgumentException("the horizon is not in the past");
    }
  }

  private static void requirePercent(int percent, String what) {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException(what + " is 0 to 100 percent, not " + percent);
    }
  }
}
