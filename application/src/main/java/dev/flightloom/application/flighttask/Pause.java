package dev.flightloom.application.flighttask;

import java.time.Duration;

/** Waiting between two looks; a test returns at once. */
@FunctionalInterface
public interface Pause {
  /** Blocks the calling thread for that long, or less when it is interrupted. */
  void pause(Duration duration);
}
