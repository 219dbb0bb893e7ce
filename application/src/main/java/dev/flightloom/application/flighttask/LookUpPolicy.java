package dev.flightloom.application.flighttask;

import java.time.Duration;

/** How often, and how far apart, the list is looked at for what a lost answer may have done. */
public record LookUpPolicy(int looks, Duration pause) {
  public LookUpPolicy {
    if (looks < 1) {
      throw new IllegalArgumentException("a lost answer is looked up at least once");
    }
  }
}
