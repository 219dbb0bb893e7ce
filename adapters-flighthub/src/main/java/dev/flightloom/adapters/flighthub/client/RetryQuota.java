package dev.flightloom.adapters.flighthub.client;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Retries that all calls together may still make: each costs one, each success earns one back, so
 * that a FlightHub in trouble is not asked several times as often as a healthy one; thread-safe.
 */
@ApplicationScoped
class RetryQuota {
  private final int most;
  private int left;

  RetryQuota(FlightHubConfig config) {
    this.most = config.retry().quota();
    this.left = most;
  }

  /** Takes one; false when none is left. */
  synchronized boolean spend() {
    if (left <= 0) {
      return false;
    }
    left--;
    return true;
  }

  /** Gives one back after a success. */
  synchronized void earn() {
    left = Math.min(most, left + 1);
  }
}
