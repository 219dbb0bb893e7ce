package dev.flightloom.simulator.world;

import java.time.Instant;

/** The instant that stands for "has not happened", so that no record needs a null. */
public final class Never {
  /** Later than any simulated time, and still writable as text. */
  public static final Instant YET = Instant.parse("9999-12-31T23:59:59Z");

  private Never() {}
}
