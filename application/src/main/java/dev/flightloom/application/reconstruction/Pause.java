package dev.flightloom.application.reconstruction;

import java.time.Duration;

/** Lets time pass; tests advance a clock instead. */
@FunctionalInterface
public interface Pause {
  /**
   * Returns after {@code duration}; an interrupted thread returns at once and stays interrupted.
   */
  void pause(Duration duration);
}
